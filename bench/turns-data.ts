import { SAMPLE_RATE } from '@candor/speech';
import { type SpokenBy, synthesise } from '@candor/speech/synthesise';

/** An answer in the stretches it is spoken in; between them the speaker is silent. A comma or nothing at the end: there is more to come. */
const ANSWERS: readonly (readonly string[])[] = [
  ['In five years I want to run the night shift.', 'I have covered for my lead since March,', 'and I know every line by now.'],
  ['I would like to be the person', 'who plans the routes for the whole depot.', 'This autumn I start the course for it.'],
  ['My goal for next year is to pass the second exam.', 'I have booked it for June,', 'because the winter is too busy for us.'],
  ['Honestly, I want to stay close to patients.', 'But I also want to teach the new ones,', 'two or three every year.'],
  [
    'We had three weeks left and nobody had a plan.',
    'So I called every customer on the list',
    'and asked what they needed first.',
    'In the end we lost only one of them.',
  ],
  ['I keep a notebook of every mistake I made.', 'On Fridays I read it again,', 'and I choose one thing to change.'],
  ['I left because the shop closed.', 'It was a family place,', 'and the owner retired.', 'She still writes to me.'],
  ['I disagreed with my manager about the rota.', 'I showed her the numbers,', 'and we tried my version for a month.', 'Then we kept it.'],
  ['I learn best by doing.', 'When we got the new till,', 'I stayed an hour longer for a week.', 'After that I taught the others.'],
  ['What I want is more responsibility for the budget.', 'Today I order for one kitchen,', 'and next year it could be three.'],
  ['I am proud of the garden project.', 'We planted with forty children', 'and twelve of them still come on Saturdays.'],
  ['I would move for this job.', 'My partner works from home,', 'so it is only a matter of finding a flat.'],
];
const VOICES: readonly SpokenBy[] = [
  { voice: 'en-us', rate: 150, pitch: 45 },
  { voice: 'en-gb', rate: 165, pitch: 55, range: 60 },
  { voice: 'en-us', rate: 170, pitch: 70, range: 55 },
  { voice: 'en-gb-scotland', rate: 145, pitch: 35 },
];
/** Pauses inside an answer, in seconds: evenly spread. */
const PAUSE = { least: 0.3, most: 2 };
/** Quieter than this at its ends, a stretch is silent: the pauses are meant between sounds. */
const SILENT = 0.005;
/** A room is never quite silent. */
const ROOM = 0.0008;

const PIECE_MS = 50;
const PIECE = (PIECE_MS * SAMPLE_RATE) / 1000;
/** Longer than any persona waits, in milliseconds. */
const AFTER_MS = 6_500;

export type SpokenAnswer = {
  readonly text: string;
  readonly samples: Float32Array;
  /** When the last sound ends, in milliseconds. */
  readonly endMs: number;
  /** Milliseconds of each silence inside. */
  readonly pausesMs: readonly number[];
};

/** So many answers with pauses, the same ones every time but for the synthesiser's own noise. `scale` of 0 leaves the pauses out. */
export async function spokenAnswers(count: number, seed: number, scale = 1): Promise<SpokenAnswer[]> {
  const random = randomFrom(seed);
  const answers: SpokenAnswer[] = [];
  for (let i = 0; i < count; i++) {
    const stretches = ANSWERS[i % ANSWERS.length] ?? [];
    const by = VOICES[(i + Math.floor(i / ANSWERS.length)) % VOICES.length];
    const parts: Float32Array[] = [noise(0.4, random)];
    const pausesMs: number[] = [];
    for (const [at, stretch] of stretches.entries()) {
      if (at > 0) {
        const seconds = scale * (PAUSE.least + (PAUSE.most - PAUSE.least) * random());
        pausesMs.push(seconds * 1000);
        parts.push(noise(seconds, random));
      }
      parts.push(trimmed((await synthesise(stretch, by)).samples));
    }
    const samples = joined(parts);
    answers.push({ text: stretches.join(' '), samples, endMs: (samples.length * 1000) / SAMPLE_RATE, pausesMs });
  }
  return answers;
}

/** So many seconds of an empty room. */
function noise(seconds: number, random: () => number = Math.random): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, () => ROOM * (random() - 0.5));
}

function trimmed(samples: Float32Array): Float32Array {
  const from = samples.findIndex((x) => Math.abs(x) > SILENT);
  const to = samples.findLastIndex((x) => Math.abs(x) > SILENT);
  return samples.slice(Math.max(0, from), to + 1);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Mulberry32: a small generator with a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The answer and the silence behind it, as a microphone gives them. */
export function* piecesOf({ samples }: SpokenAnswer): Generator<Float32Array> {
  for (let at = 0; at < samples.length; at += PIECE) yield samples.subarray(at, at + PIECE);
  for (let ms = 0; ms < AFTER_MS; ms += PIECE_MS) yield noise(PIECE_MS / 1000);
}
