/** A stretch of the text that a remark is about; half-open, UTF-16 offsets. */
export type Mark = { readonly id: string; readonly start: number; readonly end: number };

/** A run of text under one and the same set of marks. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  /** Marks that cover it, in the order in which they begin. */
  readonly marks: readonly string[];
  /** Those of them that begin here. */
  readonly begins: readonly string[];
};

/** Cuts the text at every border of every mark. Joined, the segments are the text again. */
export function segment(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  const begun = new Set<string>();
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    const ids = [...new Set(inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id))];
    const begins = ids.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    segments.push({ start, text: text.slice(start, end), marks: ids, begins });
  }
  return segments;
}
