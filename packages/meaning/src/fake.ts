import type { SentenceEncoder } from './encoder.ts';
import { unit } from './unit.ts';

/** A stand-in for tests of hosts: sentences are near when they share words. Not a model of meaning. */
export function fakeEncoder(dimensions = 64): SentenceEncoder {
  return {
    id: `fake-words@${dimensions}`,
    dimensions,
    encode: async (texts) =>
      texts.map((text) => {
        const vector = new Float32Array(dimensions);
        for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
          if (word !== '') vector[bucket(word, dimensions)] = (vector[bucket(word, dimensions)] ?? 0) + 1;
        }
        return unit(vector);
      }),
  };
}

function bucket(word: string, buckets: number): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) >>> 0;
  return hash % buckets;
}
