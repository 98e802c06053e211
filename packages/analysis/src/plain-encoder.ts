import { plainForm } from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';

/** The encoder reads no more of one sentence than this, and its tokeniser takes quadratic time on endless ones. */
const MOST_CHARACTERS = 600;

/** An encoder that hears every sentence in its plain form, so that accent, dialect and grammar leave hardly a trace in the vector. */
export const plainEncoder = (encoder: SentenceEncoder): SentenceEncoder => ({
  id: `${encoder.id}+plain3`,
  dimensions: encoder.dimensions,
  encode: (texts) => encoder.encode(texts.map((text) => plainForm(text.slice(0, MOST_CHARACTERS)))),
});
