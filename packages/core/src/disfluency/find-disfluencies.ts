import type { Word } from '../document/word.ts';
import { type Cue, cueAt } from './correction-cues.ts';
import type { Disfluency } from './disfluency.ts';
import { isFilledPause } from './filled-pauses.ts';
import { findMarkers } from './find-markers.ts';
import { findReparanda } from './reparanda.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * Finds what a listener would cut, in the order of the first words. Stretches of one kind do not overlap; a filled pause can lie
 * inside abandoned words or between the words of an edit term. Linear in the number of words.
 */
export function findDisfluencies(words: readonly Word[]): Disfluency[] {
  const pauses = words.filter((_, index) => isFilledPause(words, index)).map(({ index }) => stretch('filledPause', index, index + 1));
  const paused = new Set(pauses.map(({ firstWord }) => firstWord));
  const isPause = (index: number): boolean => paused.has(index);
  const markers = findMarkers(words, isPause);
  const cues = findCues(words, isPause);
  const { reparanda, answered } = findReparanda(skeletonOf(words, [...pauses, ...markers], cues));
  const announced = new Set([...answered, ...cues.filter(({ isSure }) => isSure)]);
  const edits = [...announced].map(({ firstWord, endWord }) => stretch('editTerm', firstWord, endWord));
  const found = [...pauses, ...withoutOverlap(markers, edits), ...edits, ...reparanda];
  return found.sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
}

const stretch = (kind: Disfluency['kind'], firstWord: number, endWord: number): Disfluency => ({ kind, firstWord, endWord });

function findCues(words: readonly Word[], isPause: (index: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  let index = 0;
  while (index < words.length) {
    const cue = cueAt(words, index, isPause);
    if (cue) cues.push(cue);
    index = cue?.endWord ?? index + 1;
  }
  return cues;
}

/** The markers that are not part of an edit term already. */
function withoutOverlap(markers: readonly Disfluency[], edits: readonly Disfluency[]): Disfluency[] {
  const taken = new Set(edits.flatMap(({ firstWord, endWord }) => Array.from({ length: endWord - firstWord }, (_, offset) => firstWord + offset)));
  return markers.filter(({ firstWord }) => !taken.has(firstWord));
}
