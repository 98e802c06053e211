const LITTLE = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'to', 'with', 'for', 'our', 'your']);
/** Shared words from which two phrases name the same. In Dice's measure. Source: how the benchmark counts. */
const SAME_FROM = 0.5;

/** Which phrases stand for a label, one to one, the likeliest pairs first. */
export function matchedTo(phrases: readonly string[], labels: readonly string[]): boolean[] {
  const said = phrases.map(wordsOf);
  const pairs = labels
    .flatMap((label, j) => said.map((words, i) => ({ i, j, value: likeness(words, wordsOf(label)) })))
    .filter(({ value }) => value >= SAME_FROM)
    .sort((a, b) => b.value - a.value);
  const [usedPhrases, usedLabels] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (usedPhrases.has(i) || usedLabels.has(j)) continue;
    usedPhrases.add(i);
    usedLabels.add(j);
  }
  return phrases.map((_, i) => usedPhrases.has(i));
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}#+'-]+/gu) ?? [];
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : words;
}

/** One phrase that holds all of the other counts as half at least. */
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
