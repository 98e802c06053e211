import type { Bank } from './bank.ts';
import { type Cue, cuesOf } from './cues.ts';
import { isRefusal, isSupposed } from './modality.ts';
import { knownStems } from './vocabulary.ts';

/** A stretch of the answer as it is compared with the bank. */
export type Stretch = {
  readonly words: number;
  readonly cues: readonly Cue[];
  readonly stems: readonly number[];
  /** Rarity of its stems by number, scaled to length one; zero for the others. */
  readonly weights: Float32Array;
  readonly vector: Float32Array | null;
  /** It says that something is not wanted, and nothing else. */
  readonly isRefusal: boolean;
  /** It says what one would do, and nothing that was done. */
  readonly isSupposed: boolean;
};

/** Reads a stretch of text. `vector` is of the bank's encoder, or null. */
export function stretchOf(bank: Bank, text: string, vector: Float32Array | null): Stretch {
  const stems = knownStems(bank.vocabulary, text);
  const weights = new Float32Array(bank.vocabulary.idf.length);
  const length = Math.hypot(...stems.map((id) => bank.vocabulary.idf[id] as number)) || 1;
  for (const id of stems) weights[id] = (bank.vocabulary.idf[id] as number) / length;
  const cues = cuesOf(text);
  return { words: text.split(/\s+/).length, cues, stems, weights, vector, isRefusal: isRefusal(text), isSupposed: isSupposed(text) };
}

/** The largest nearness to any of the rows, and the mean of the {@link NEAREST} largest. */
export type Nearest = { readonly best: number; readonly mean: number };

/** How many of the nearest phrasings make the mean. */
const NEAREST = 3;
export const NOTHING: Nearest = { best: 0, mean: 0 };

/** Nearness in meaning (cosine) to the nearest of the rows; `leftOut` is acted on as if it were not there, since in training a phrase is never compared with itself. */
export function meaningNearest(bank: Bank, stretch: Stretch, rows: readonly number[], leftOut = -1): Nearest {
  const { matrix, dimensions } = bank;
  const { vector } = stretch;
  if (!matrix || !vector) return NOTHING;
  return nearestBy(rows, leftOut, (row) => {
    let a = 0;
    let b = 0;
    for (let i = 0, at = row * dimensions; i < dimensions; i += 2, at += 2) {
      a += (matrix[at] as number) * (vector[i] as number);
      b += (matrix[at + 1] as number) * (vector[i + 1] as number);
    }
    return a + b;
  });
}

/** Nearness in rare words (cosine of idf weights) to the nearest of the rows. */
export function wordsNearest(bank: Bank, stretch: Stretch, rows: readonly number[], leftOut = -1): Nearest {
  const { from, ids, weights } = bank.rows;
  return nearestBy(rows, leftOut, (row) => {
    let sum = 0;
    for (let at = from[row] as number, end = from[row + 1] as number; at < end; at++)
      sum += (weights[at] as number) * (stretch.weights[ids[at] as number] as number);
    return sum;
  });
}

function nearestBy(rows: readonly number[], leftOut: number, nearness: (row: number) => number): Nearest {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const row of rows) {
    if (row === leftOut) continue;
    const value = nearness(row);
    if (value > first) {
      third = second;
      second = first;
      first = value;
    } else if (value > second) {
      third = second;
      second = value;
    } else if (value > third) third = value;
  }
  return { best: first, mean: (first + second + third) / NEAREST };
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
