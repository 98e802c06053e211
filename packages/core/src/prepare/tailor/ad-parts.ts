/** Telling words of an answer, half-open, and the item of the ad that they stand beside. */
type Part = { readonly first: number; readonly end: number; readonly item: number };

/** A stretch, cut where it goes on with another item of the ad: three duties in a row are three stretches, each beside its own. */
export function partsOf({ first, end }: { readonly first: number; readonly end: number }, items: readonly ReadonlySet<number>[]): Part[] {
  const placed = items.slice(first, end).flatMap((one, i) => (one.size > 0 ? [{ at: first + i, items: one }] : []));
  const parts: { first: number; end: number; items: ReadonlySet<number> }[] = [];
  for (const [i, one] of placed.entries()) {
    const part = parts.at(-1);
    const both = part && inBoth(part.items, one.items);
    if (part && both && both.size > 0) {
      part.end = one.at + 1;
      part.items = both;
      continue;
    }
    // One word that stands elsewhere as well does not end what goes on behind it.
    const next = placed[i + 1];
    if (part && next && inBoth(part.items, next.items).size > 0) continue;
    parts.push({ first: one.at, end: one.at + 1, items: one.items });
  }
  return parts.flatMap((part) => [...part.items].slice(0, 1).map((item) => ({ first: part.first, end: part.end, item })));
}

const inBoth = (a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> => new Set([...a].filter((one) => b.has(one)));
