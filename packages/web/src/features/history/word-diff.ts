/** A stretch of one of the two texts. */
export type Run = { readonly text: string; readonly changed: boolean };
export type WordDiff = { readonly before: readonly Run[]; readonly after: readonly Run[] };

/** Words `from` up to `to` of both texts, changed or common to both. */
type Hunk = { readonly changed: boolean; readonly a: readonly [from: number, to: number]; readonly b: readonly [from: number, to: number] };

/** Above this many word pairs, comparing them all costs seconds; what is not common to both ends then counts as changed. */
const MOST_PAIRS = 25_000_000;

/** Which words of two texts are common to both, in order. Spacing alone is no change. */
export function diffWords(before: string, after: string): WordDiff {
  const a = before.match(/(?:^\s+)?\S+\s*/gu) ?? [];
  const b = after.match(/(?:^\s+)?\S+\s*/gu) ?? [];
  const wordsA = a.map((word) => word.trim());
  const wordsB = b.map((word) => word.trim());
  const hunks = withoutIslets(toHunks(commonPairs(wordsA, wordsB), a.length, b.length), wordsA, wordsB);
  return { before: runs(a, hunks, 'a'), after: runs(b, hunks, 'b') };
}

/** The longest common subsequence as pairs of places. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;

  const pairs: [number, number][] = Array.from({ length: head }, (_, index) => [index, index]);
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows * columns <= MOST_PAIRS) {
    const width = columns + 1;
    // lengths[i * width + j]: the longest common subsequence of what begins at word i of the one and word j of the other.
    const lengths = new Uint16Array((rows + 1) * width);
    const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        lengths[i * width + j] = a[head + i] === b[head + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (a[head + i] === b[head + j]) {
        pairs.push([head + i, head + j]);
        i += 1;
        j += 1;
      } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
      else j += 1;
    }
  }
  for (let index = tail; index > 0; index -= 1) pairs.push([a.length - index, b.length - index]);
  return pairs;
}

function toHunks(pairs: readonly (readonly [number, number])[], endA: number, endB: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of pairs) {
    const last = hunks.at(-1);
    if (i === a && j === b && last && !last.changed) hunks[hunks.length - 1] = { changed: false, a: [last.a[0], i + 1], b: [last.b[0], j + 1] };
    else {
      if (i > a || j > b) hunks.push({ changed: true, a: [a, i], b: [b, j] });
      hunks.push({ changed: false, a: [i, i + 1], b: [j, j + 1] });
    }
    [a, b] = [i + 1, j + 1];
  }
  if (a < endA || b < endB) hunks.push({ changed: true, a: [a, endA], b: [b, endB] });
  return hunks;
}

/** An "and" that two rewritten sentences happen to share is no common ground: what is less than half as long as the changes on both its sides joins them. */
function withoutIslets(hunks: readonly Hunk[], a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const letters = (words: readonly string[], [from, to]: readonly [number, number]): number => words.slice(from, to).join(' ').length;
  const size = (hunk: Hunk | undefined): number => (hunk?.changed ? Math.max(letters(a, hunk.a), letters(b, hunk.b)) : 0);
  const joined: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const length = 2 * letters(a, hunk.a);
    const islet = !hunk.changed && length <= size(joined.at(-1)) && length <= size(hunks[index + 1]);
    const changed = hunk.changed || islet;
    const last = joined.at(-1);
    if (last?.changed && changed) joined[joined.length - 1] = { changed, a: [last.a[0], hunk.a[1]], b: [last.b[0], hunk.b[1]] };
    else joined.push(hunk);
  }
  return joined;
}

const runs = (words: readonly string[], hunks: readonly Hunk[], side: 'a' | 'b'): readonly Run[] =>
  hunks.flatMap((hunk) => {
    const [from, to] = hunk[side];
    return from === to ? [] : [{ text: words.slice(from, to).join(''), changed: hunk.changed }];
  });
