import type { Recording, SoundProblem, SpokenWord } from './recording.ts';
import { syllablesIn } from './syllables.ts';

/** How an example is spoken. What is left out is unremarkable. */
export type Manner = {
  /** Syllables a second while speaking; 4 where left out. */
  readonly rate?: number;
  /** Syllables a second at the end, reached evenly; `rate` where left out. */
  readonly endRate?: number;
  /** Seconds before the first word. */
  readonly lead?: number;
  /** Standard deviation of the pitch, semitones; 3 where left out. */
  readonly melody?: number;
  /** Whether every sentence ends on a rise. */
  readonly rises?: boolean;
  /** Standard deviation of the level, dB; 5 where left out. */
  readonly sway?: number;
  /** Level of the ends of sentences against the rest, dB; −3 where left out. */
  readonly ends?: number;
  readonly problems?: readonly SoundProblem[];
  readonly times?: 'exact' | 'approximate';
  /** Seconds of silence after each full stop; 0.5 where left out. */
  readonly breath?: number;
};

const STEP_MS = 10;
const SPEECH_DB = -20;
const NOISE_DB = -60;
const MIDDLE_HERTZ = 120;
const END_MS = 350;
const RISE_MS = 120;
const SWING_MS = 1300;
const FILLED = /^(um|uh|er)\W*$/i;

/**
 * An answer as it might have been recorded, for the examples of rules: "I ran [1.5] the stall." has a silence of 1.5 s after "ran".
 * Words last as long as their syllables; pitch and level swing evenly.
 */
export function spoken(marked: string, manner: Manner = {}): { readonly text: string; readonly recording: Recording } {
  const words = wordsOf(marked, manner);
  const durationMs = Math.round((words.at(-1)?.endMs ?? 0) + 500);
  const sentenceEndsAt = words.filter(({ text }) => /[.?!]$/.test(text)).map(({ endMs }) => endMs);
  const steps = Array.from({ length: Math.floor(durationMs / STEP_MS) }, (_, i) => (i + 0.5) * STEP_MS);
  const swing = (ms: number): number => Math.SQRT2 * Math.sin((2 * Math.PI * ms) / SWING_MS);
  const sound = steps.map((ms) => {
    const isVoice = words.some(({ startMs, endMs }) => ms >= startMs && ms < endMs);
    const left = (sentenceEndsAt.find((end) => end > ms) ?? Number.POSITIVE_INFINITY) - ms;
    if (!isVoice) return { hertz: 0, db: NOISE_DB };
    const tone = left > END_MS ? (manner.melody ?? 3) * swing(ms) : manner.rises && left < RISE_MS ? 3 : -1;
    return {
      hertz: MIDDLE_HERTZ * 2 ** (tone / 12),
      db: SPEECH_DB + (left > END_MS ? (manner.sway ?? 5) * swing(ms) : (manner.ends ?? -3)),
    };
  });
  return {
    text: words.map(({ text }) => text).join(' '),
    recording: {
      durationMs,
      transcript: { words, times: manner.times ?? 'exact' },
      pitch: { stepMs: STEP_MS, hertz: sound.map(({ hertz }) => hertz) },
      loudness: { stepMs: STEP_MS, decibels: sound.map(({ db }) => db) },
      quality: { speechDb: SPEECH_DB, noiseDb: NOISE_DB, clippedShare: 0, problems: manner.problems ?? [] },
    },
  };
}

function wordsOf(marked: string, { rate = 4, endRate = rate, lead = 0.5, breath = 0.5 }: Manner): SpokenWord[] {
  const tokens = marked.split(/\s+/).filter((token) => token !== '');
  const words: SpokenWord[] = [];
  let ms = lead * 1000;
  for (const [i, token] of tokens.entries()) {
    const pause = /^\[([\d.]+)\]$/.exec(token)?.[1];
    if (pause !== undefined) {
      ms += Number(pause) * 1000;
      continue;
    }
    const long = (syllablesIn(token) * 1000) / (rate + ((endRate - rate) * i) / tokens.length);
    words.push({ text: token, startMs: Math.round(ms), endMs: Math.round(ms + long), confidence: 0.9, kind: FILLED.test(token) ? 'filledPause' : 'word' });
    ms += long + (/[.?!]$/.test(token) && !tokens[i + 1]?.startsWith('[') ? breath * 1000 : 0);
  }
  return words;
}
