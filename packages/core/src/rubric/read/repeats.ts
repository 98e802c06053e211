import type { Document } from '../../document/document.ts';
import { bareSentence, stemsOf } from '../hear/index.ts';

export type Repeat = { readonly first: number; readonly second: number; readonly similarity: number };

/** Sentences this alike make the same point; below it they may only share a topic. */
export const SAME_POINT_FROM = 0.8;
const LEAST_WORDS = 6;
/** Only the first so many sentences are compared with each other, which keeps the cost of a very long answer bounded. */
const MOST_SENTENCES = 120;

/** Pairs of sentences that make the same point: the mean of nearness in meaning and share of common stems (stems alone without an encoder). */
export function readRepeats(doc: Document, vectorOf: ((text: string) => Float32Array | undefined) | null): Repeat[] {
  const sentences = doc.sentences.filter((s) => s.endWord - s.firstWord >= LEAST_WORDS).slice(0, MOST_SENTENCES);
  const read = sentences.map((s) => ({ index: s.index, stems: new Set(stemsOf(s.text)), vector: vectorOf?.(bareSentence(doc, s.index)) ?? null }));
  const repeats: Repeat[] = [];
  for (const [i, first] of read.entries()) {
    for (const second of read.slice(i + 1)) {
      let common = 0;
      for (const stem of first.stems) if (second.stems.has(stem)) common++;
      const words = common / Math.max(1, Math.min(first.stems.size, second.stems.size));
      const meaning = first.vector && second.vector ? dot(first.vector, second.vector) : words;
      const similarity = Math.round(500 * (words + meaning)) / 1000;
      if (similarity >= SAME_POINT_FROM) repeats.push({ first: first.index, second: second.index, similarity });
    }
  }
  return repeats;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
