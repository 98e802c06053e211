import type { Disfluency } from '../disfluency/disfluency.ts';
import type { Word } from './word.ts';

export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Half-open range of word indices. */
  readonly firstWord: number;
  readonly endWord: number;
};

/** An answer in the one coordinate system of the house: half-open UTF-16 offsets into `text`. */
export type Document = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Filled pauses, discourse markers, edit terms and abandoned words, in order. */
  readonly disfluencies: readonly Disfluency[];
};
