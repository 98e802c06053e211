const LITTLE = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'to', 'with', 'for', 'our', 'your']);
/** Shared words from which two phrases name the same, 0–1 (Dice). */
const SAME_FROM = 0.5;

/** Places of the phrases, and of the labels, that stand for each other. */
export type Paired = { readonly phrases: ReadonlySet<number>; readonly labels: ReadonlySet<number> };

/**
 * Pairs phrases with labels, one to one, the likeliest first: what the learner is taught by and what the benchmark counts. `strict` wants the same words,
 * apart from articles and the like.
 */
export function pairPhrases(phrases: readonly string[], labels: readonly string[], strict = false): Paired {
  const [said, wanted] = [phrases.map(wordsOf), labels.map(wordsOf)];
  const pairs = said
    .flatMap((words, i) => wanted.map((label, j) => ({ i, j, value: likeness(words, label) })))
    .filter(({ value }) => value >= (strict ? 1 : SAME_FROM))
    .sort((a, b) => b.value - a.value);
  const paired = { phrases: new Set<number>(), labels: new Set<number>() };
  for (const { i, j } of pairs) {
    if (paired.phrases.has(i) || paired.labels.has(j)) continue;
    paired.phrases.add(i);
    paired.labels.add(j);
  }
  return paired;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}#+]+(?:[.'/-]+[\p{L}\p{N}#+]+)*/gu) ?? [];
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : words;
}

/** One phrase that holds all of the other counts as half at least: what is found may be a little longer or shorter than the label. */
function likeness(one: readonly string[], other: readonly string[]): number {
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
