import type { Word } from '../document/word.ts';
import type { Disfluency } from './disfluency.ts';

const FILLED_PAUSES = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'umm', 'uhh', 'hmm', 'mm']);

/** Finds what a listener would cut, in word order. */
export function findDisfluencies(words: readonly Word[]): Disfluency[] {
  return words
    .filter((word) => FILLED_PAUSES.has(word.lower))
    .map((word) => ({ kind: 'filledPause', firstWord: word.index, endWord: word.index + 1 }));
}
