import { type Bank, weigh } from './bank.ts';
import { stemsOf } from './stems.ts';

/** How near a text is to every phrase of the bank: by meaning (cosine; null without an encoder) and by rare words (idf cosine). */
export type Nearness = { readonly meaning: Float32Array | null; readonly words: Float32Array };

export function nearnessToBank(bank: Bank, text: string, vector: Float32Array | null): Nearness {
  return { meaning: bank.matrix && vector ? products(bank.matrix, bank.dimensions, vector) : null, words: wordOverlap(bank, text) };
}

/** Rows of a row-major matrix times a vector; four sums at a time keep the processor's units busy. */
function products(matrix: Float32Array, dimensions: number, vector: Float32Array): Float32Array {
  const rows = matrix.length / dimensions;
  const out = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < dimensions; i += 4, at += 4) {
      a += (matrix[at] as number) * (vector[i] as number);
      b += (matrix[at + 1] as number) * (vector[i + 1] as number);
      c += (matrix[at + 2] as number) * (vector[i + 2] as number);
      d += (matrix[at + 3] as number) * (vector[i + 3] as number);
    }
    out[row] = a + b + c + d;
  }
  return out;
}

function wordOverlap(bank: Bank, text: string): Float32Array {
  const out = new Float32Array(bank.phrases.length);
  for (const [stem, weight] of weigh(stemsOf(text), bank.idf)) {
    const posting = bank.postings.get(stem);
    if (!posting) continue;
    for (let i = 0; i < posting.phrases.length; i++) {
      const phrase = posting.phrases[i] as number;
      out[phrase] = (out[phrase] as number) + weight * (posting.weights[i] as number);
    }
  }
  return out;
}
