import type { Word } from '../document/word.ts';
import type { Disfluency } from './disfluency.ts';
import { isFilledPause } from './filled-pauses.ts';
import { findMarkers } from './find-markers.ts';
import { findReparanda } from './reparanda.ts';

/**
 * Finds what a listener would cut, in the order of the first words. Stretches of one kind do not overlap; a filled pause can lie
 * inside abandoned words. Linear in the number of words.
 */
export function findDisfluencies(words: readonly Word[]): Disfluency[] {
  const pauses: Disfluency[] = [];
  for (let index = 0; index < words.length; index++) {
    if (isFilledPause(words, index)) pauses.push({ kind: 'filledPause', firstWord: index, endWord: index + 1 });
  }
  const paused = new Set(pauses.map((pause) => pause.firstWord));
  const markers = findMarkers(words, (index) => paused.has(index));
  const found = [...pauses, ...markers, ...findReparanda(words, [...pauses, ...markers])];
  return found.sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
}
