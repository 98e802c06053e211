import { stemmer } from 'stemmer';
import { standardSpelling } from './standard-spelling.ts';

const cache = new Map<string, string>();
/** Answers bring new words for ever; the cache starts anew before it grows past a few megabytes. */
const CACHE_LIMIT = 50_000;

/** The stems of a text's words, in order: what rare-word overlap is counted on. Fast enough to read the whole bank at every start. */
export function stemsOf(text: string): string[] {
  if (cache.size > CACHE_LIMIT) cache.clear();
  return (standardSpelling(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []).map((word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(word);
    cache.set(word, stem);
    return stem;
  });
}
