import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { SpokenWord } from '@candor/core';
import { createHearing, type Engines } from '@candor/speech';
import { loadEngines } from '@candor/speech/node';
import type { Row } from './row.ts';
import { accented, type Clip, fillersTts, freshFillers, hasRecordings, heldOutFillers, librivox, synthesisedFillers, timedSentences } from './speech-data.ts';
import { type Counted, countFillers, f1, normalised, startErrors, wordErrors, wordsOf } from './speech-score.ts';
import { percentile } from './stats.ts';

const RATE = 16_000;

/** Words, filled pauses, word times and cost of listening. Recordings are measured where they are; synthesised speech always. */
export async function benchSpeech(): Promise<Row[]> {
  const engines = await loadEngines();
  const rows: Row[] = [];
  if (hasRecordings()) rows.push(...(await wordRows(engines)));
  rows.push(...(await fillerRows(engines)), ...(await timeRows(engines)), ...costRows());
  return rows;
}

async function hear(engines: Engines, samples: Float32Array): Promise<readonly SpokenWord[]> {
  const hearing = createHearing(engines);
  await hearing.push(samples);
  const result = await hearing.finish();
  return result.ok ? result.value.transcript.words : [];
}

async function wordRows(engines: Engines): Promise<Row[]> {
  const { prose, cards } = await librivox();
  const rate = async (clips: readonly Clip[]) => {
    let [errors, words, seconds] = [0, 0, 0];
    const fillers: Counted = { found: 0, missed: 0, invented: 0 };
    for (const clip of clips) {
      const heard = await hear(engines, clip.samples);
      const said = normalised(clip.text);
      errors += wordErrors(said, wordsOf(heard));
      words += said.length;
      seconds += clip.samples.length / RATE;
      countFillers(fillers, 0, heard.filter(({ kind }) => kind === 'filledPause').length);
    }
    return { share: errors / words, words, aMinute: fillers.invented / (seconds / 60), seconds };
  };
  const [read, short, foreign] = [await rate(prose), await rate(cards), await rate(await accented())];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    {
      measure: 'word error rate',
      on: 'LibriVox prose, native',
      bar: '≤ 6 %',
      value: percent(read.share),
      met: read.share <= 0.06,
      note: `${read.words} words`,
    },
    { measure: 'word error rate', on: 'card names, native', bar: '', value: percent(short.share), met: null, note: `${short.words} words, telephone quality` },
    {
      measure: 'word error rate',
      on: 'speechocean762, Mandarin speakers and children',
      bar: '',
      value: percent(foreign.share),
      met: null,
      note: `${foreign.words} words, development set`,
    },
    {
      measure: 'filled pauses invented',
      on: 'LibriVox prose',
      bar: '≤ 1 a minute',
      value: `${read.aMinute.toFixed(1)} a minute`,
      met: read.aMinute <= 1,
      note: `${read.seconds.toFixed(0)} s`,
    },
    {
      measure: 'filled pauses invented',
      on: 'speechocean762',
      bar: '',
      value: `${foreign.aMinute.toFixed(1)} a minute`,
      met: null,
      note: 'hesitant readers; some may be real',
    },
  ];
}

async function fillerRows(engines: Engines): Promise<Row[]> {
  const count = async (clips: readonly Clip[]): Promise<Counted> => {
    const counted: Counted = { found: 0, missed: 0, invented: 0 };
    for (const clip of clips) countFillers(counted, clip.filledPauses, (await hear(engines, clip.samples)).filter(({ kind }) => kind === 'filledPause').length);
    return counted;
  };
  const row = (on: string, counted: Counted, bar: string): Row => ({
    measure: 'filled pauses by ear, F1',
    on,
    bar,
    value: f1(counted).toFixed(3),
    met: bar === '' ? null : f1(counted) >= 0.95,
    note: `${counted.found} of ${counted.found + counted.missed} found, ${counted.invented} invented; clean twins included`,
  });
  const made = await count(await synthesisedFillers());
  const unseen = [
    row('36 synthesised clips that nothing was chosen on', await count(await heldOutFillers()), ''),
    row('36 more, made after the last change', await count(await freshFillers()), ''),
  ];
  if (!hasRecordings()) return [row('60 synthesised clips', made, '≥ .95'), ...unseen];
  const given = await count(await fillersTts());
  const both: Counted = { found: made.found + given.found, missed: made.missed + given.missed, invented: made.invented + given.invented };
  return [row('fillers-tts, development set', given, ''), row('60 more synthesised clips, development set', made, ''), row('both', both, '≥ .95'), ...unseen];
}

async function timeRows(engines: Engines): Promise<Row[]> {
  const errors: number[] = [];
  for (const { samples, words } of await timedSentences()) errors.push(...startErrors(words, await hear(engines, samples)).map(Math.abs));
  const [median, ninth] = [percentile(errors, 0.5), percentile(errors, 0.9)];
  return [
    {
      measure: 'word start times',
      on: 'espeak-ng word events',
      bar: 'median ≤ 30 ms, 90th ≤ 80 ms',
      value: `${median.toFixed(0)} ms, ${ninth.toFixed(0)} ms`,
      met: median <= 30 && ninth <= 80,
      note: `${errors.length} words`,
    },
  ];
}

/** What a child of its own printed: this process holds other models. */
type Cost = { readonly afterStopMs: number; readonly cpuShare: number; readonly megabytes: number; readonly stages: Readonly<Record<string, number>> };

function costRows(): Row[] {
  const root = path.join(import.meta.dirname, '..');
  const output = execFileSync(path.join(root, 'node_modules/.bin/tsx'), [path.join(import.meta.dirname, 'speech-answer.ts')], { cwd: root, encoding: 'utf8' });
  const cost = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Cost;
  const on = '60 s answer, as it is spoken';
  const stages = Object.entries(cost.stages).map(([stage, ms]) => `${stage} ${ms.toFixed(0)} ms`);
  return [
    { measure: 'measures ready after stop', on, bar: '≤ 2.0 s', value: `${(cost.afterStopMs / 1000).toFixed(2)} s`, met: cost.afterStopMs <= 2_000, note: '' },
    { measure: 'processor time', on, bar: '≤ .25 of its length', value: cost.cpuShare.toFixed(3), met: cost.cpuShare <= 0.25, note: 'loading apart' },
    { measure: 'resident memory', on, bar: '≤ 900 MB', value: `${cost.megabytes.toFixed(0)} MB`, met: cost.megabytes <= 900, note: 'greatest, whole process' },
    { measure: 'stages', on: '60 s answer at once', bar: '', value: '–', met: null, note: stages.join(', ') },
  ];
}
