import os from 'node:os';
import path from 'node:path';
import { type Analyser, createAnalyser } from '@candor/analysis';
import { loadPhraseBook } from '@candor/content';
import type { PhraseBook, Question } from '@candor/core';
import { SAMPLE_RATE } from '@candor/speech';
import { createListener, noCache, openVoice, speakingOf, usualSpeaker, type Voice } from '@candor/speech/node';
import type { Row } from './row.ts';
import { percentile } from './stats.ts';
import { noise, type SpokenAnswer, spokenAnswers } from './turns-data.ts';
import { openRoom, PATIENCE_MS } from './turns-room.ts';
import { listenInStep } from './turns-step.ts';

const ANSWERS = 48;
const SEED = 5;
/** Answers that are heard at the pace they are spoken in. */
const LIVE_ANSWERS = 16;
const PIECE_MS = 50;
const PIECE = (PIECE_MS * SAMPLE_RATE) / 1000;
/** Longer than any persona waits, in milliseconds. */
const AFTER_MS = 6_500;
const QUESTION = 'five-years';

/** Whether the interviewer lets people finish, and how soon it speaks when they have. */
export async function benchTurns(): Promise<Row[]> {
  const analyser = await createAnalyser();
  await analyser.ready();
  const book = await loadPhraseBook();
  const question = analyser.questions.get(QUESTION) ?? [...analyser.questions.values()][0];
  if (!question) throw new Error('the bank is empty');
  return [...(await endRows(book, question)), ...(await latencyRows(analyser, book, question))];
}

type Ended = { readonly isCut: boolean; readonly longestPauseMs: number; readonly waitedMs: number };

/** Faster than life: the clock is the sound's, and the engines take no time. */
async function endRows(book: PhraseBook, question: Question): Promise<Row[]> {
  const ears = await listenInStep();
  const ended: Ended[] = [];
  for (const [i, answer] of (await spokenAnswers(ANSWERS, SEED)).entries()) {
    let nowMs = 0;
    const room = openRoom({ setting: { book, seed: i }, question, now: () => nowMs });
    const turns = ears.open((event) => void room.notice(event));
    turns.beginTurn();
    for (const piece of piecesOf(answer)) {
      turns.push(piece);
      await ears.settled();
      nowMs += (piece.length * 1000) / SAMPLE_RATE;
      room.tick();
      if (room.overAtMs() !== null) break;
    }
    turns.close();
    const over = room.overAtMs() ?? Number.POSITIVE_INFINITY;
    ended.push({ isCut: over < answer.endMs, longestPauseMs: Math.max(...answer.pausesMs), waitedMs: over - answer.endMs });
  }
  const cut = ended.filter(({ isCut }) => isCut);
  const waited = ended.filter(({ isCut }) => !isCut).map(({ waitedMs }) => waitedMs);
  const share = cut.length / ended.length;
  const on = `${ANSWERS} synthesised answers with pauses of 0.3–2 s, patience 2 s`;
  return [
    {
      measure: 'answers cut off in the middle',
      on,
      bar: '≤ 3 %',
      value: `${(100 * share).toFixed(1)} %`,
      met: share <= 0.03,
      note:
        cut.length === 0
          ? 'none'
          : `${cut.length}; longest pauses of these ${cut.map(({ longestPauseMs }) => `${(longestPauseMs / 1000).toFixed(2)} s`).join(', ')}`,
    },
    {
      measure: 'silence until a turn counts as over',
      on,
      bar: '',
      value: `${(percentile(waited, 0.5) / 1000).toFixed(2)} s`,
      met: null,
      note: `median; 95th ${(percentile(waited, 0.95) / 1000).toFixed(2)} s: longer than the patience where the voice stays up or a thought is unfinished; engines take no time here`,
    },
  ];
}

/** At the pace of life: every engine in its thread, the clock that of the wall. */
async function latencyRows(analyser: Analyser, book: PhraseBook, question: Question): Promise<Row[]> {
  const on = `${LIVE_ANSWERS} synthesised answers, at the pace they are spoken in`;
  const opened = await openVoice(path.join(dataFolder(), 'models'), noCache);
  if (!opened.ok) return [{ measure: 'end of speech to first sound', on, bar: '', value: 'not run', met: null, note: opened.error.message }];
  const voice = opened.value;
  const listener = createListener();
  try {
    await warm(voice);
    const late: number[] = [];
    const beyondEnd: number[] = [];
    for (const [i, answer] of (await spokenAnswers(LIVE_ANSWERS, SEED + 1, 0.4)).entries()) {
      const { soundAtMs, overAtMs } = await live(answer, { analyser, book, question, voice, listener, seed: i });
      late.push(soundAtMs - answer.endMs - PATIENCE_MS);
      beyondEnd.push(soundAtMs - overAtMs);
    }
    const [median, high] = [percentile(late, 0.5), percentile(late, 0.95)];
    const load = `load ${os.loadavg()[0]?.toFixed(1)} at its end`;
    const seconds = (ms: number): string => `${Math.round(ms)} ms`;
    return [
      {
        measure: 'end of speech to first sound, beyond the patience',
        on,
        bar: '≤ 700 ms',
        value: seconds(median),
        met: median <= 700,
        note: `median; ${load}`,
      },
      { measure: 'end of speech to first sound, beyond the patience', on, bar: '≤ 1,200 ms', value: seconds(high), met: high <= 1_200, note: `95th; ${load}` },
      {
        measure: 'end of the turn to first sound',
        on,
        bar: '',
        value: seconds(percentile(beyondEnd, 0.5)),
        met: null,
        note: `median; 95th ${seconds(percentile(beyondEnd, 0.95))}; what the machine chose to wait beyond the patience is not in it`,
      },
    ];
  } finally {
    await Promise.all([listener.close(), voice.close()]);
  }
}

type Parts = {
  readonly analyser: Analyser;
  readonly book: PhraseBook;
  readonly question: Question;
  readonly voice: Voice;
  readonly listener: ReturnType<typeof createListener>;
  readonly seed: number;
};

async function live(answer: SpokenAnswer, { analyser, book, question, voice, listener, seed }: Parts): Promise<{ soundAtMs: number; overAtMs: number }> {
  const how = speakingOf('neutral', usualSpeaker('neutral'));
  const started = performance.now();
  const now = (): number => performance.now() - started;
  let soundAtMs: number | null = null;
  const room = openRoom({
    setting: { book, seed },
    question,
    now,
    read: async (text) => {
      const analysed = text.trim() === '' ? null : await analyser.analyse({ text, asked: { known: question }, earlier: [], disputed: [], grammar: false });
      return { feedback: analysed?.ok ? analysed.feedback : null, answersAhead: [] };
    },
    onPrepare: (text) => void voice.prepare(text, how),
    onSay: ({ text }) => {
      void (async () => {
        for await (const part of voice.speak(text, how)) {
          if (!part.ok) throw new Error(part.error.message);
          soundAtMs ??= now();
          return;
        }
      })();
    },
  });
  const turns = listener.turns((event) => void room.notice(event));
  turns.beginTurn();
  let pushedMs = 0;
  for (const piece of piecesOf(answer)) {
    pushedMs += (piece.length * 1000) / SAMPLE_RATE;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, pushedMs - now())));
    turns.push(piece);
    room.tick();
    if (soundAtMs !== null) break;
  }
  for (let waited = 0; soundAtMs === null && waited < 20_000; waited += PIECE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PIECE_MS));
    room.tick();
  }
  await turns.endTurn();
  turns.close();
  return { soundAtMs: soundAtMs ?? Number.POSITIVE_INFINITY, overAtMs: room.overAtMs() ?? Number.POSITIVE_INFINITY };
}

/** The answer and the silence behind it, as a microphone gives them. */
function* piecesOf({ samples }: SpokenAnswer): Generator<Float32Array> {
  for (let at = 0; at < samples.length; at += PIECE) yield samples.subarray(at, at + PIECE);
  for (let ms = 0; ms < AFTER_MS; ms += PIECE_MS) yield noise(PIECE_MS / 1000);
}

async function warm(voice: Voice): Promise<void> {
  for await (const part of voice.speak('Good morning.', { speaker: 0, speed: 1 })) if (!part.ok) throw new Error(part.error.message);
}

/** Where `candor models install voice` puts it. */
const dataFolder = (): string => process.env.CANDOR_DATA ?? path.join(process.env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local/share'), 'candor');
