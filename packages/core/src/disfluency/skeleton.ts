import type { Word } from '../document/word.ts';
import { isBreak, isStop } from './breaks.ts';
import type { Cue } from './correction-cues.ts';

/** A word that is left when pauses, markers and cues are cut, and what parts it from the one before. */
export type Bone = {
  readonly word: Word;
  /** A sentence ends between this word and the one before, or there is none before: no repair reaches across. */
  readonly stop: boolean;
  /** A comma, a dash, a filled pause, a marker or a cue lies between this word and the one before. */
  readonly interrupted: boolean;
  /** One of these is a filled pause, a marker or a cue: more than punctuation, which can also close a clause. */
  readonly hesitated: boolean;
  /** The announcement of a correction between this word and the one before. */
  readonly cue: Cue | undefined;
};

type Range = { readonly firstWord: number; readonly endWord: number };

/** Lays the interruptions aside, so that what was said before and after one stands side by side. */
export function skeletonOf(words: readonly Word[], interruptions: readonly Range[], cues: readonly Cue[]): Bone[] {
  const isCut = new Array<boolean>(words.length).fill(false);
  for (const { firstWord, endWord } of [...interruptions, ...cues]) isCut.fill(true, firstWord, endWord);
  const cueEndingAt = new Map(cues.map((cue) => [cue.endWord, cue]));
  const bones: Bone[] = [];
  let stop = true;
  let interrupted = false;
  let hesitated = false;
  let cue: Cue | undefined;
  words.forEach((word, index) => {
    const next = words[index + 1];
    cue = cueEndingAt.get(index) ?? cue;
    if (isCut[index]) interrupted = hesitated = true;
    else {
      bones.push({ word, stop, interrupted, hesitated, cue });
      stop = false;
      interrupted = hesitated = false;
      cue = undefined;
    }
    if (next === undefined) return;
    if (isStop(word, next)) stop = true;
    if (isBreak(word, next)) interrupted = true;
  });
  return bones;
}
