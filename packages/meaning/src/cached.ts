import type { SentenceEncoder } from './encoder.ts';

/** Remembers the last `capacity` sentences: a second attempt at a question shares most of its sentences with the first. */
export function cachedEncoder(encoder: SentenceEncoder, capacity: number): SentenceEncoder {
  const cache = new Map<string, Float32Array>();
  return {
    id: encoder.id,
    dimensions: encoder.dimensions,
    encode: async (texts) => {
      const wanted = [...new Set(texts)];
      const missing = wanted.filter((text) => !cache.has(text));
      const fresh = new Map((await encoder.encode(missing)).map((vector, i) => [missing[i] ?? '', vector]));
      const vectors = texts.map((text) => cache.get(text) ?? fresh.get(text) ?? new Float32Array(encoder.dimensions));
      for (const text of wanted) {
        const vector = cache.get(text) ?? fresh.get(text);
        cache.delete(text);
        if (vector) cache.set(text, vector);
      }
      for (const oldest of cache.keys()) {
        if (cache.size <= capacity) break;
        cache.delete(oldest);
      }
      return vectors;
    },
  };
}
