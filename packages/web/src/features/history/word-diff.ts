/** A stretch of one of the two texts. */
export type Run = { readonly text: string; readonly changed: boolean };
export type WordDiff = { readonly before: readonly Run[]; readonly after: readonly Run[] };

/** Above this many word pairs, comparing them all costs seconds; what is not common to both ends then counts as changed. */
const MOST_PAIRS = 25_000_000;

/** Which words of two texts are common to both, in order (longest common subsequence). Spacing alone is no change. */
export function diffWords(before: string, after: string): WordDiff {
  const a = before.match(/\s*\S+\s*/gu) ?? [];
  const b = after.match(/\s*\S+\s*/gu) ?? [];
  const keptA = new Uint8Array(a.length);
  const keptB = new Uint8Array(b.length);
  const wordsA = a.map((word) => word.trim());
  const wordsB = b.map((word) => word.trim());
  const same = (i: number, j: number): boolean => wordsA[i] === wordsB[j];

  let head = 0;
  while (head < Math.min(a.length, b.length) && same(head, head)) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && same(a.length - 1 - tail, b.length - 1 - tail)) tail += 1;
  keptA.fill(1, 0, head).fill(1, a.length - tail);
  keptB.fill(1, 0, head).fill(1, b.length - tail);

  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows > 0 && columns > 0 && rows * columns <= MOST_PAIRS) {
    const width = columns + 1;
    // lengths[i * width + j]: the longest common subsequence of what follows word i and word j.
    const lengths = new Uint16Array((rows + 1) * width);
    const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        lengths[i * width + j] = same(head + i, head + j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (same(head + i, head + j)) {
        keptA[head + i] = 1;
        keptB[head + j] = 1;
        i += 1;
        j += 1;
      } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
      else j += 1;
    }
  }
  return { before: runs(a, keptA), after: runs(b, keptB) };
}

function runs(words: readonly string[], kept: Uint8Array): readonly Run[] {
  const joined: { text: string; changed: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const changed = kept[index] === 0;
    const last = joined.at(-1);
    if (last?.changed === changed) last.text += word;
    else joined.push({ text: word, changed });
  }
  return joined;
}
