import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Analyser, createAnalyser } from '@candor/analysis';
import { loadPhraseBook } from '@candor/content';
import type { PhraseBook, Question } from '@candor/core';
import { SAMPLE_RATE } from '@candor/speech';
import { createListener, createPhraseCache, openVoice, type SoundCache, speakingOf, usualSpeaker, type Voice } from '@candor/speech/node';
import type { Row } from './row.ts';
import { percentile } from './stats.ts';
import { piecesOf, type SpokenAnswer, spokenAnswers } from './turns-data.ts';
import { openRoom, PATIENCE_MS, QUESTION } from './turns-room.ts';

/** Answers that are heard at the pace they are spoken in. One more comes first: the engines compile while they hear and say the first of all. */
const ANSWERS = 16;
const SEED = 6;
/** Of the usual pauses. */
const PAUSES = 0.4;
const TICK_MS = 50;
/** Who has said nothing by then has failed, in milliseconds. */
const GIVE_UP_MS = 20_000;

type Heard = {
  /** All in milliseconds after the last sound of the answer: all words known, read, the turn over, the first sound of the reply. */
  readonly wordsMs: number;
  readonly readMs: number;
  readonly overMs: number;
  readonly soundMs: number;
};
type Parts = {
  readonly analyser: Analyser;
  readonly book: PhraseBook;
  readonly question: Question;
  readonly voice: Voice;
  /** Emptied before every answer: what is ready was made ready for this one. */
  readonly sounds: SoundCache;
  readonly listener: ReturnType<typeof createListener>;
};

/** How soon the interviewer speaks when somebody has finished: every engine in its thread, the clock that of the wall. */
export async function benchFirstSound(): Promise<Row[]> {
  const on = `${ANSWERS} synthesised answers, at the pace they are spoken in; patience 2 s`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'candor-first-sound-'));
  const sounds = createPhraseCache(folder);
  const opened = await openVoice(path.join(dataFolder(), 'models'), sounds);
  if (!opened.ok) return [{ measure: 'end of speech to first sound', on, bar: '', value: 'not run', met: null, note: opened.error.message }];
  const voice = opened.value;
  const listener = createListener();
  try {
    const analyser = await createAnalyser();
    await analyser.ready();
    const question = analyser.questions.get(QUESTION);
    if (!question) throw new Error(`there is no question ${QUESTION} in the bank`);
    const parts: Parts = { analyser, book: await loadPhraseBook(), question, voice, sounds, listener };
    const [first, ...answers] = await spokenAnswers(ANSWERS + 1, SEED, PAUSES);
    if (first) await warm(first, parts);
    const heard: Heard[] = [];
    for (const [i, answer] of answers.entries()) heard.push(await live(answer, i, parts));
    return rows(heard, on);
  } finally {
    await Promise.all([listener.close(), voice.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

function rows(heard: readonly Heard[], on: string): Row[] {
  const load = `load ${os.loadavg()[0]?.toFixed(1)} at its end`;
  const of = (key: keyof Heard, share: number): number =>
    Math.round(
      percentile(
        heard.map((one) => one[key]),
        share,
      ),
    );
  const beyond = (share: number): number => of('soundMs', share) - PATIENCE_MS;
  const measure = 'end of speech to first sound, beyond the patience';
  return [
    { measure, on, bar: '≤ 700 ms', value: `${beyond(0.5)} ms`, met: beyond(0.5) <= 700, note: `median; ${load}` },
    { measure, on, bar: '≤ 1,200 ms', value: `${beyond(0.95)} ms`, met: beyond(0.95) <= 1_200, note: `95th; ${load}` },
    {
      measure: 'what the first sound waits for',
      on,
      bar: '',
      value: `${of('overMs', 0.5)} ms`,
      met: null,
      note:
        `after the end of speech until the turn is over, median (95th ${of('overMs', 0.95)} ms); all words are known after ${of('wordsMs', 0.5)} ms ` +
        `(95th ${of('wordsMs', 0.95)}) and read after ${of('readMs', 0.5)} ms (95th ${of('readMs', 0.95)})`,
    },
  ];
}

async function warm(answer: SpokenAnswer, parts: Parts): Promise<void> {
  await parts.listener.listen(answer.samples);
  for await (const part of parts.voice.speak('Good morning. How are you?', { speaker: 0, speed: 1 })) if (!part.ok) throw new Error(part.error.message);
  await live(answer, 0, parts);
}

async function live(answer: SpokenAnswer, seed: number, { analyser, book, question, voice, sounds, listener }: Parts): Promise<Heard> {
  await sounds.clear();
  const how = speakingOf('neutral', usualSpeaker('neutral'));
  const started = performance.now();
  const now = (): number => performance.now() - started;
  let [wordsMs, readMs, soundMs] = [Number.NaN, Number.NaN, Number.NaN];
  const room = openRoom({
    setting: { book, seed },
    question,
    now,
    read: async (text) => {
      wordsMs = now();
      const analysed = text.trim() === '' ? null : await analyser.analyse({ text, asked: { known: question }, earlier: [], disputed: [], grammar: false });
      readMs = now();
      return { feedback: analysed?.ok ? analysed.feedback : null, answersAhead: [] };
    },
    onPrepare: (text) => void voice.prepare(text, how),
    onSay: ({ text }) =>
      void firstSound(voice, text, how).then(() => {
        soundMs = now();
      }),
  });
  const turns = listener.turns((event) => void room.notice(event));
  turns.beginTurn();
  let pushedMs = 0;
  for (const piece of piecesOf(answer)) {
    pushedMs += (piece.length * 1000) / SAMPLE_RATE;
    await pause(pushedMs - now());
    turns.push(piece);
    room.tick();
    if (!Number.isNaN(soundMs)) break;
  }
  while (Number.isNaN(soundMs) && now() < answer.endMs + GIVE_UP_MS) {
    await pause(TICK_MS);
    room.tick();
  }
  await turns.endTurn();
  turns.close();
  const after = (ms: number | null): number => (ms === null || Number.isNaN(ms) ? GIVE_UP_MS : ms - answer.endMs);
  return { wordsMs: after(wordsMs), readMs: after(readMs), overMs: after(room.overAtMs()), soundMs: after(soundMs) };
}

async function firstSound(voice: Voice, text: string, how: Parameters<Voice['speak']>[1]): Promise<void> {
  for await (const part of voice.speak(text, how)) {
    if (part.ok) return;
    throw new Error(part.error.message);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Where `candor models install voice` puts it. */
const dataFolder = (): string => process.env.CANDOR_DATA ?? path.join(process.env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local/share'), 'candor');
