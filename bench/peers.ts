import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { documentOf } from '@candor/core';
import { createHearing, type Engines, type Stretch } from '@candor/speech';
import { loadEngines } from '@candor/speech/node';
import { hearDelivery } from '../packages/core/src/speech/delivery.ts';
import { judgeSound, trackLoudness, trackPitch } from '../packages/speech/src/prosody/index.ts';
import { countPauses, pausedClips, toneClips } from './peer-data.ts';
import { hasPocketSphinx, pocketSphinx } from './peer-pocketsphinx.ts';
import { type Frames, hasPraat, praat } from './peer-praat.ts';
import { loadClips } from './prosody-data.ts';
import type { Row } from './row.ts';
import { hasRecordings, librivox } from './speech-data.ts';
import { normalised, wordErrors } from './speech-score.ts';
import { percentile } from './stats.ts';

const RATE = 16_000;
/** The end of a recording, for Praat's silences, in ms. */
const EDGE_MS = 10;
const NO_WEIGHTS =
  'No package of Vosk or whisper.cpp in the npm registry brings its weights (tried: vosk-browser, nodejs-whisper, smart-whisper, whisper-turbo)';

/** The same files through Candor and through others, one after the other: what each finds and how long it takes. */
export async function benchPeers(): Promise<Row[]> {
  const engines = await loadEngines();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'candor-peers-'));
  try {
    return [...(await recognitionRows(engines, folder)), ...(await praatRows(engines, folder))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const skipped = (measure: string, why: string): Row => ({ measure, on: '', bar: '', value: 'not run', met: null, note: why });
const row = (measure: string, on: string, value: string, note: string): Row => ({ measure, on, bar: '', value, met: null, note });
const sideBySide = (ours: string, peer: string, theirs: string): string => `${ours}; ${peer} ${theirs}`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Seconds of processor time that the work takes. */
async function cpuOf<T>(work: () => Promise<T> | T): Promise<{ readonly value: T; readonly seconds: number }> {
  const from = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(from);
  return { value, seconds: (user + system) / 1e6 };
}

async function recognitionRows(engines: Engines, folder: string): Promise<Row[]> {
  if (!hasPocketSphinx()) return [skipped('recognition against PocketSphinx', `apt-get install pocketsphinx pocketsphinx-en-us. ${NO_WEIGHTS}`)];
  if (!hasRecordings()) return [skipped('recognition against PocketSphinx', 'the LibriVox clips are not on this machine')];
  const { prose, cards } = await librivox();
  const rows: Row[] = [];
  for (const [on, clips] of [['LibriVox prose, native', prose] as const, ['card names, native', cards] as const]) {
    const seconds = clips.reduce((sum, { samples }) => sum + samples.length / RATE, 0);
    const ours = await cpuOf(async () => {
      const texts: string[] = [];
      for (const { samples } of clips) texts.push((await engines.recogniser.recognise(samples)).words.map(({ text }) => text).join(' '));
      return texts;
    });
    const theirs = await pocketSphinx(
      clips.map(({ samples }) => samples),
      folder,
    );
    const errors = (texts: readonly string[]): number => clips.reduce((sum, { text }, i) => sum + wordErrors(normalised(text), normalised(texts[i] ?? '')), 0);
    const words = clips.reduce((sum, { text }) => sum + normalised(text).length, 0);
    const [own, peer] = [errors(ours.value) / words, errors(theirs.texts) / words];
    rows.push(
      row('word error rate', on, sideBySide(percent(own), 'PocketSphinx', percent(peer)), `ratio ${(own / peer).toFixed(2)}. ${NO_WEIGHTS}`),
      row(
        'processor time of recognition, of the audio',
        on,
        sideBySide((ours.seconds / seconds).toFixed(3), 'PocketSphinx', (theirs.cpuSeconds / seconds).toFixed(3)),
        `ratio ${(ours.seconds / theirs.cpuSeconds).toFixed(2)}; loading apart`,
      ),
    );
  }
  return rows;
}

async function praatRows(engines: Engines, folder: string): Promise<Row[]> {
  if (!hasPraat()) return [skipped('pitch, level and pauses against Praat', 'apt-get install praat')];
  const rows: Row[] = [];
  const clips = await loadClips().catch(() => null);
  rows.push(...(clips ? await sameClipsRows(clips, folder) : [skipped('pitch and level against Praat', 'speechocean762 is not on this machine')]));
  rows.push(await toneRow(folder), await pauseRow(engines, folder));
  return rows;
}

async function sameClipsRows(clips: Awaited<ReturnType<typeof loadClips>>, folder: string): Promise<Row[]> {
  const on = `${clips.length} clips of speechocean762`;
  const work = () =>
    clips.map(({ samples, sampleRate }) => {
      const tracks = { pitch: trackPitch(samples, sampleRate), level: trackLoudness(samples, sampleRate) };
      judgeSound(samples, sampleRate, [{ startMs: 0, endMs: (samples.length * 1000) / sampleRate }]);
      return tracks;
    });
  // The first run is slower: the engine compiles what it runs often.
  work();
  const ours = await cpuOf(work);
  const theirs = await praat(clips, folder);
  const near: number[] = [];
  const levels: number[] = [];
  for (const [i, { pitch, level }] of ours.value.entries()) {
    const heard = theirs.heard[i];
    if (!heard) continue;
    for (const [own, peer] of pairs(pitch.hertz, pitch.stepMs, heard.pitch)) if (own > 0 && peer > 0) near.push(Math.abs(own / peer - 1) < 0.05 ? 1 : 0);
    const offsets = pairs(level.decibels, level.stepMs, heard.level).map(([own, peer]) => own - peer);
    // Praat counts from the threshold of hearing, we from full scale.
    const middle = percentile(offsets, 0.5);
    levels.push(...offsets.map((offset) => Math.abs(offset - middle)));
  }
  const share = near.reduce((sum, x) => sum + x, 0) / near.length;
  return [
    row('voiced frames within 5 % of each other', on, percent(share), `${near.length} frames that both hold voiced; Praat's octave jumps included`),
    row('level of a frame, difference from Praat', on, `median ${percentile(levels, 0.5).toFixed(1)} dB, 90th ${percentile(levels, 0.9).toFixed(1)} dB`, ''),
    row(
      'time for pitch, level and sound or silences',
      on,
      sideBySide(`${(1000 * ours.seconds).toFixed(0)} ms`, 'Praat', `${(1000 * theirs.seconds).toFixed(0)} ms`),
      `ratio ${(ours.seconds / theirs.seconds).toFixed(2)}; native against one thread of JavaScript`,
    ),
  ];
}

/** Our values and theirs at the same moments. */
function pairs(own: readonly number[], stepMs: number, { startMs, values }: Frames): (readonly [own: number, peer: number])[] {
  return values.flatMap((peer, i) => {
    const at = own[Math.round((startMs + i * 10) / stepMs - 0.5)];
    return at === undefined ? [] : [[at, peer] as const];
  });
}

async function toneRow(folder: string): Promise<Row> {
  const clips = toneClips();
  const { heard } = await praat(clips, folder);
  const wrong = { ours: 0, theirs: 0, all: 0 };
  for (const [i, { samples, sampleRate, hertzAt }] of clips.entries()) {
    const own = trackPitch(samples, sampleRate);
    const frames = heard[i]?.pitch ?? { startMs: 0, values: [] };
    frames.values.forEach((peer, k) => {
      const ms = frames.startMs + k * 10;
      const [truth, ours] = [hertzAt(ms / 1000), own.hertz[Math.round(ms / own.stepMs - 0.5)] ?? 0];
      wrong.all++;
      if (Math.abs(ours / truth - 1) > 0.05) wrong.ours++;
      if (Math.abs(peer / truth - 1) > 0.05) wrong.theirs++;
    });
  }
  return row(
    'pitch more than 5 % off, or missed',
    'gliding voices of known pitch in noise',
    sideBySide(percent(wrong.ours / wrong.all), 'Praat', percent(wrong.theirs / wrong.all)),
    `${wrong.all} frames`,
  );
}

async function pauseRow(engines: Engines, folder: string): Promise<Row> {
  const clips = await pausedClips();
  const theirs = await praat(clips, folder);
  const own: (readonly Stretch[])[] = [];
  for (const { samples } of clips) {
    const hearing = createHearing(engines);
    await hearing.push(samples);
    const result = await hearing.finish();
    own.push((result.ok && hearDelivery(documentOf(result.value.transcript), result.value)?.pauses) || []);
  }
  // What is quiet before the first word and after the last is no pause.
  const inner = theirs.heard.map(({ silences }, i) =>
    silences.filter(({ startMs, endMs }) => startMs > 0 && endMs < ((clips[i]?.samples.length ?? 0) * 1000) / RATE - EDGE_MS),
  );
  const there = clips.map(({ pauses }) => pauses);
  return row('silent pauses', 'synthesised pauses of 300–1200 ms', sideBySide(countPauses(there, own), 'Praat', countPauses(there, inner)), '');
}
