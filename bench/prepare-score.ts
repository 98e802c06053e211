import { pairPhrases } from '@candor/analysis/phrase-match';

/** How many were right, of those found and of those labelled. */
export type Tally = { hits: number; found: number; labelled: number };
export const newTally = (): Tally => ({ hits: 0, found: 0, labelled: 0 });

export const f1 = ({ hits, found, labelled }: Tally): number => (found + labelled === 0 ? 1 : (2 * hits) / (found + labelled));
export const shownTally = (tally: Tally): string =>
  `P ${(tally.hits / Math.max(1, tally.found)).toFixed(2)}, R ${(tally.hits / Math.max(1, tally.labelled)).toFixed(2)}; ${tally.labelled} labelled`;

/** Counts found phrases against labelled ones, one to one, the likeliest pairs first. `strict` wants the same words, apart from articles and the like. */
export function count(tally: Tally, found: readonly string[], labelled: readonly string[], strict: boolean): { missed: string[]; extra: string[] } {
  const paired = pairPhrases(found, labelled, strict);
  tally.hits += paired.phrases.size;
  tally.found += found.length;
  tally.labelled += labelled.length;
  return { missed: labelled.filter((_, j) => !paired.labels.has(j)), extra: found.filter((_, i) => !paired.phrases.has(i)) };
}
