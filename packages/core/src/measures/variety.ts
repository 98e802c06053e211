import type { Word } from '../document/word.ts';

/** Words in the moving window. */
const WINDOW = 50;

/** Moving-average type-token ratio over 50 words, 0–1; null below 50 words. Linear in the number of words. */
export function wordVariety(words: readonly Pick<Word, 'lower'>[]): number | null {
  if (words.length < WINDOW) return null;
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [at, { lower }] of words.entries()) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    const left = words[at - WINDOW]?.lower;
    if (left !== undefined) {
      const rest = (counts.get(left) ?? 0) - 1;
      if (rest > 0) counts.set(left, rest);
      else counts.delete(left);
    }
    if (at >= WINDOW - 1) sum += counts.size;
  }
  return sum / (words.length - WINDOW + 1) / WINDOW;
}
