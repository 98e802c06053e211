import { stemmer } from 'stemmer';

const cache = new Map<string, string>();
/** Answers bring new words for ever; the cache starts anew before it grows past a few megabytes. */
const CACHE_LIMIT = 50_000;

/** The Porter stem of a word in lower case; a word with a digit is its own stem. */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const stem = /\d/.test(word) ? word : stemmer(word);
  cache.set(word, stem);
  return stem;
}
