import type { Bank } from './bank.ts';
import { type Cue, cuesOf } from './cues.ts';
import { isEmptyTalk } from './empty-talk.ts';
import { isRefusal, isSupposed } from './modality.ts';
import { isReported } from './reported.ts';
import { tellsOfThePast } from './told-past.ts';
import { knownStems } from './vocabulary.ts';

/** A stretch of the answer as it is compared with the bank. */
export type Stretch = {
  readonly words: number;
  readonly cues: readonly Cue[];
  readonly stems: readonly number[];
  /** Rarity of each of its stems, scaled to length one. */
  readonly weights: Float32Array;
  readonly vector: Float32Array | null;
  /** It says that something is not wanted, and nothing else. */
  readonly isRefusal: boolean;
  /** It says what one would do, and nothing that was done. */
  readonly isSupposed: boolean;
  /** It tells of what was, and of nothing that is to come. */
  readonly isPast: boolean;
  /** It begins with what the company says of itself. */
  readonly isReported: boolean;
  /** It has nothing but words of fashion and of praise. */
  readonly isEmpty: boolean;
};

/** Reads a stretch of text. `vector` is of the bank's encoder, or null. */
export function stretchOf(bank: Bank, text: string, vector: Float32Array | null): Stretch {
  const stems = knownStems(bank.vocabulary, text);
  const length = Math.hypot(...stems.map((id) => bank.vocabulary.idf[id] as number)) || 1;
  const weights = Float32Array.from(stems, (id) => (bank.vocabulary.idf[id] as number) / length);
  const cues = cuesOf(text);
  return {
    words: text.split(/\s+/).length,
    cues,
    stems,
    weights,
    vector,
    isRefusal: isRefusal(text),
    isSupposed: isSupposed(text),
    isPast: tellsOfThePast(text),
    isReported: isReported(text),
    isEmpty: isEmptyTalk(text),
  };
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
