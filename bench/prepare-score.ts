/** How many were right, of those found and of those labelled. */
export type Tally = { hits: number; found: number; labelled: number };
export const newTally = (): Tally => ({ hits: 0, found: 0, labelled: 0 });

export const f1 = ({ hits, found, labelled }: Tally): number => (found + labelled === 0 ? 1 : (2 * hits) / (found + labelled));
export const shownTally = (tally: Tally): string =>
  `P ${(tally.hits / Math.max(1, tally.found)).toFixed(2)}, R ${(tally.hits / Math.max(1, tally.labelled)).toFixed(2)}; ${tally.labelled} labelled`;

const LITTLE = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'to', 'with', 'for', 'our', 'your']);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}#+.'/-]*[\p{L}\p{N}#+]/gu) ?? [];
const contentOf = (text: string): string[] => {
  const words = wordsOf(text);
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : words;
};

/** Shared words of two phrases, 0–1 (Dice). One that holds all of the other counts as half at least: what is found may be a little longer or shorter than the label. */
function likeness(a: string, b: string): number {
  const one = contentOf(a);
  const other = contentOf(b);
  const left = [...other];
  let common = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  const dice = (2 * common) / Math.max(1, one.length + other.length);
  return common > 0 && common === Math.min(one.length, other.length) ? Math.max(SAME_FROM, dice) : dice;
}
const SAME_FROM = 0.5;

/** Counts found phrases against labelled ones, one to one, the likeliest pairs first. `strict` wants the same words, apart from articles and the like. */
export function count(tally: Tally, found: readonly string[], labelled: readonly string[], strict: boolean): { missed: string[]; extra: string[] } {
  const pairs = found
    .flatMap((one, i) => labelled.map((label, j) => ({ i, j, value: likeness(one, label) })))
    .filter(({ value }) => value >= (strict ? 1 : SAME_FROM))
    .sort((a, b) => b.value - a.value);
  const usedFound = new Set<number>();
  const usedLabels = new Set<number>();
  for (const { i, j } of pairs) {
    if (usedFound.has(i) || usedLabels.has(j)) continue;
    usedFound.add(i);
    usedLabels.add(j);
  }
  tally.hits += usedFound.size;
  tally.found += found.length;
  tally.labelled += labelled.length;
  return { missed: labelled.filter((_, j) => !usedLabels.has(j)), extra: found.filter((_, i) => !usedFound.has(i)) };
}
