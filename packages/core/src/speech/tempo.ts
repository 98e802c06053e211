import type { HeardWord } from './heard-words.ts';
import { LEAST_PAUSE_MS, type SilentPause } from './pauses.ts';
import { syllablesIn } from './syllables.ts';

/** Shorter answers have no beginning and end to compare, milliseconds of speaking. */
const LEAST_MS = 20_000;
/** Words in a third that its tempo can be told from. */
const LEAST_WORDS = 12;
const MS_A_SECOND = 1000;

/** Syllables of the words that are not um and uh. */
export const syllablesOf = (words: readonly HeardWord[]): number => words.reduce((sum, word) => sum + (word.isFilled ? 0 : syllablesIn(word.text)), 0);

/** Milliseconds in which words are spoken: their own time and the gaps too short to be pauses, without um and uh. */
export function speakingMs(words: readonly HeardWord[], pauses: readonly SilentPause[]): number {
  const pausesAfter = new Set(pauses.map((pause) => pause.after));
  return words.reduce((sum, word, i) => {
    if (word.isFilled) return sum;
    const gap = (words[i + 1]?.startMs ?? word.endMs) - word.endMs;
    return sum + (word.endMs - word.startMs) + (pausesAfter.has(i) || gap >= LEAST_PAUSE_MS ? 0 : Math.max(0, gap));
  }, 0);
}

export type TempoChange = {
  /** Articulation rate of the last third of the time divided by that of the first. */
  readonly ratio: number;
  /** Indices of the words of the last third, half-open. */
  readonly last: { readonly first: number; readonly end: number };
};

/** How the articulation rate changes from the first to the last third of the answer; null of a short one. */
export function tempoChange(words: readonly HeardWord[], pauses: readonly SilentPause[]): TempoChange | null {
  const [start, stop] = [words[0]?.startMs ?? 0, words.at(-1)?.endMs ?? 0];
  if (stop - start < LEAST_MS) return null;
  const thirdsIn = (ms: number) => words.findIndex((word) => word.startMs >= start + ms * (stop - start));
  const [endOfFirst, startOfLast] = [thirdsIn(1 / 3), thirdsIn(2 / 3)];
  const rate = (first: number, end: number): number | null => {
    const part = words.slice(first, end);
    const shifted = pauses.filter((pause) => pause.after >= first && pause.after < end - 1).map((pause) => ({ ...pause, after: pause.after - first }));
    const ms = speakingMs(part, shifted);
    return part.length < LEAST_WORDS || ms === 0 ? null : (syllablesOf(part) * MS_A_SECOND) / ms;
  };
  const [before, after] = [rate(0, endOfFirst), rate(startOfLast, words.length)];
  return before && after ? { ratio: after / before, last: { first: startOfLast, end: words.length } } : null;
}
