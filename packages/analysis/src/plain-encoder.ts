import { plainForm } from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';

/** An encoder that hears every sentence in its plain form, so that accent, dialect and grammar leave hardly a trace in the vector. */
export const plainEncoder = (encoder: SentenceEncoder): SentenceEncoder => ({
  id: `${encoder.id}+plain1`,
  dimensions: encoder.dimensions,
  encode: (texts) => encoder.encode(texts.map(plainForm)),
});
