import type { Word } from '../document/word.ts';
import { isBreak, isStop } from './breaks.ts';
import type { Disfluency } from './disfluency.ts';

/** A word that is left when pauses and markers are cut, and what parts it from the one before. */
export type Bone = {
  readonly word: Word;
  /** A sentence ends between this word and the one before, or there is none before: no repair reaches across. */
  readonly stop: boolean;
  /** A comma, a dash, a filled pause or a marker lies between this word and the one before. */
  readonly interrupted: boolean;
};

/** Lays the interruptions aside, so that what was said before and after one stands side by side. */
export function skeletonOf(words: readonly Word[], interruptions: readonly Disfluency[]): Bone[] {
  const isCut = new Array<boolean>(words.length).fill(false);
  for (const { firstWord, endWord } of interruptions) isCut.fill(true, firstWord, endWord);
  const bones: Bone[] = [];
  let stop = true;
  let interrupted = false;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (isCut[index]) interrupted = true;
    else {
      bones.push({ word, stop, interrupted });
      stop = false;
      interrupted = false;
    }
    if (next === undefined) return;
    if (isStop(word, next)) stop = true;
    if (isBreak(word, next)) interrupted = true;
  });
  return bones;
}
