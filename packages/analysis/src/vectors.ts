import path from 'node:path';
import { bankTexts, type Question } from '@candor/core';
import { type SentenceEncoder, VectorStore } from '@candor/meaning';
import { VECTORS_FILE } from './generated.ts';

/**
 * Vectors for every sentence of the bank: the built-in ones from the generated file, those of the person's own packs
 * from a cache in `cacheFolder`; what neither has is encoded now and kept in the cache.
 */
export async function bankVectors(
  questions: readonly Question[],
  encoder: SentenceEncoder,
  cacheFolder: string | null,
): Promise<(text: string) => Float32Array | undefined> {
  const builtIn = await VectorStore.read(VECTORS_FILE, encoder);
  const missing = bankTexts(questions).filter((text) => !builtIn.has(text));
  if (missing.length === 0) return (text) => builtIn.get(text);
  const cacheFile = cacheFolder === null ? null : path.join(cacheFolder, 'own-pack-vectors.bin');
  const own = cacheFile === null ? VectorStore.empty(encoder) : await VectorStore.read(cacheFile, encoder);
  const added = await own.add(missing, encoder);
  if (cacheFile !== null && added > 0) {
    own.retain(missing);
    await own.write(cacheFile);
  }
  return (text) => builtIn.get(text) ?? own.get(text);
}
