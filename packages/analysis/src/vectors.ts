import path from 'node:path';
import { type SentenceEncoder, VectorStore } from '@candor/meaning';

/**
 * Vectors for sentences of the bank: the built-in ones from a generated file, those of the person's own packs from a cache
 * (`null`: no cache); what neither has is encoded now and kept in the cache.
 */
export async function knownVectors(
  texts: readonly string[],
  encoder: SentenceEncoder,
  generatedFile: string,
  cacheFolder: string | null,
  onCacheFailed: (error: unknown) => void,
): Promise<(text: string) => Float32Array | undefined> {
  const builtIn = await VectorStore.read(generatedFile, encoder);
  const missing = texts.filter((text) => !builtIn.has(text));
  if (missing.length === 0) return (text) => builtIn.get(text);
  const cacheFile = cacheFolder === null ? null : path.join(cacheFolder, `own-${path.basename(generatedFile)}`);
  const own = cacheFile === null ? VectorStore.empty(encoder) : await VectorStore.read(cacheFile, encoder);
  const added = await own.add(missing, encoder);
  if (cacheFile !== null && added > 0) {
    own.retain(missing);
    // The vectors are there for now; the next start makes them again.
    await own.write(cacheFile).catch(onCacheFailed);
  }
  return (text) => builtIn.get(text) ?? own.get(text);
}
