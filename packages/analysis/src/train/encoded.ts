import type { VectorOf } from '@candor/core';
import { type SentenceEncoder, VectorStore } from '@candor/meaning';

/** The vectors of texts, for as long as something is learnt. */
export async function encoded(texts: readonly string[], encoder: SentenceEncoder): Promise<VectorOf> {
  const store = VectorStore.empty(encoder);
  await store.add(texts, encoder);
  return (text) => store.get(text);
}
