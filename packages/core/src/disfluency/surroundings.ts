import type { Word } from '../document/word.ts';
import { isBreak, isStop } from './breaks.ts';

/** What a condition on a marker may look at: the spoken neighbours (filled pauses skipped) and what separates them. */
export type Surroundings = {
  /** The word before within the sentence, or undefined when the stretch opens it. */
  readonly previous: Word | undefined;
  readonly beforePrevious: Word | undefined;
  /** The words after within the sentence, filled pauses skipped. */
  readonly next: Word | undefined;
  readonly afterNext: Word | undefined;
  /** The stretch opens a sentence, or punctuation or a filled pause precedes it. */
  readonly breakBefore: boolean;
  /** The stretch closes a sentence, or punctuation or a filled pause follows it. */
  readonly breakAfter: boolean;
};

/** Reads the neighbourhood of words[first, end). Looks past at most {@link MAX_PAUSES} filled pauses on each side. */
export function surroundingsOf(words: readonly Word[], first: number, end: number, isPause: (index: number) => boolean): Surroundings {
  const left = neighbour(words, first, -1, isPause);
  const right = neighbour(words, end - 1, 1, isPause);
  return {
    previous: left.word,
    beforePrevious: left.word && neighbour(words, left.word.index, -1, isPause).word,
    next: right.word,
    afterNext: right.word && neighbour(words, right.word.index, 1, isPause).word,
    breakBefore: left.isApart,
    breakAfter: right.isApart,
  };
}

/** Filled pauses in a row that a neighbour is looked for behind; more than four do not occur in speech. */
const MAX_PAUSES = 4;

function neighbour(words: readonly Word[], from: number, step: 1 | -1, isPause: (index: number) => boolean): { word: Word | undefined; isApart: boolean } {
  let isApart = false;
  let at = from;
  for (let skipped = 0; skipped <= MAX_PAUSES; skipped++) {
    const near = words[at];
    const far = words[at + step];
    const [left, right] = step === 1 ? [near, far] : [far, near];
    if (near === undefined || far === undefined || left === undefined || isStop(left, right)) return { word: undefined, isApart: true };
    if (right !== undefined && isBreak(left, right)) isApart = true;
    if (!isPause(far.index)) return { word: far, isApart };
    isApart = true;
    at += step;
  }
  return { word: undefined, isApart: true };
}
