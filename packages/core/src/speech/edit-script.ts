/** One step from the old words to the new: indices of each, null where a word came or went. */
export type Step = { readonly from: number | null; readonly to: number | null };

/** Beyond this many comparisons (64 MB of steps) the middle is taken as rewritten. */
const MOST_CELLS = 2 ** 26;

const KEEP = 0;
const REMOVE = 1;
const INSERT = 2;

/** The fewest insertions, removals and replacements of words (Levenshtein 1966) that turn one list into the other, in order. */
export function editScript(from: readonly string[], to: readonly string[]): Step[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const middle = script(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  return [
    ...Array.from({ length: head }, (_, i) => ({ from: i, to: i })),
    ...middle.map((step) => ({ from: step.from === null ? null : step.from + head, to: step.to === null ? null : step.to + head })),
    ...Array.from({ length: tail }, (_, i) => ({ from: from.length - tail + i, to: to.length - tail + i })),
  ];
}

function script(from: readonly string[], to: readonly string[]): Step[] {
  const width = to.length + 1;
  if ((from.length + 1) * width > MOST_CELLS) {
    return [...from.map((_, i) => ({ from: i, to: null })), ...to.map((_, i) => ({ from: null, to: i }))];
  }
  const moves = new Uint8Array((from.length + 1) * width).fill(INSERT, 1, width);
  let above = Uint32Array.from({ length: width }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = new Uint32Array(width);
    row[0] = i;
    moves[i * width] = REMOVE;
    for (let j = 1; j < width; j++) {
      const keep = (above[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const remove = (above[j] as number) + 1;
      const insert = (row[j - 1] as number) + 1;
      row[j] = Math.min(keep, remove, insert);
      moves[i * width + j] = row[j] === keep ? KEEP : row[j] === remove ? REMOVE : INSERT;
    }
    above = row;
  }
  const steps: Step[] = [];
  for (let i = from.length, j = to.length; i > 0 || j > 0; ) {
    const move = moves[i * width + j];
    const step = { from: move === INSERT ? null : i - 1, to: move === REMOVE ? null : j - 1 };
    steps.push(step);
    if (step.from !== null) i--;
    if (step.to !== null) j--;
  }
  return steps.reverse();
}
