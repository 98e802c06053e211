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
  const own = await ownVectorsOf(missing, encoder, cacheFolder, onCacheFailed, path.basename(generatedFile));
  return (text) => builtIn.get(text) ?? own(text);
}

/** Vectors of sentences of one's own, from the cache or made now. */
export async function ownVectorsOf(
  texts: readonly string[],
  encoder: SentenceEncoder,
  cacheFolder: string | null,
  onCacheFailed: (error: unknown) => void,
  name = 'vectors.bin',
): Promise<(text: string) => Float32Array | undefined> {
  const cacheFile = cacheFolder === null ? null : path.join(cacheFolder, `own-${name}`);
  const own = cacheFile === null ? VectorStore.empty(encoder) : await VectorStore.read(cacheFile, encoder);
  const added = await own.add(texts, encoder);
  if (cacheFile !== null && added > 0) {
    own.retain(texts);
    // The vectors are there for now; the next start makes them again.
    await own.write(cacheFile).catch(onCacheFailed);
  }
  return (text) => own.get(text);
}
