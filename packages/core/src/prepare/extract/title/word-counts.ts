/** How often words come in an ad, which of them ever without a capital, how often after "a" or "the", and how often two beside each other. */
export type WordCounts = {
  readonly all: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
  readonly called: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
};

/** A job is spoken of with these before it. */
const CALLS = new Set(['a', 'an', 'the', 'our', 'this', 'your', 'as', 'next']);
/** What stands after that tells no more. In UTF-16 units. */
const COUNTED_WITHIN = 12_000;

export function wordCountsOf(text: string): WordCounts {
  const all = new Map<string, number>();
  const called = new Map<string, number>();
  const pairs = new Map<string, number>();
  const small = new Set<string>();
  const addTo = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  let before = '';
  for (const [word] of text.slice(0, COUNTED_WITHIN).matchAll(/[\p{L}\d][\p{L}\d'’-]*/gu)) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    addTo(all, lower);
    addTo(pairs, `${before} ${lower}`);
    if (lower === word) small.add(lower);
    if (CALLS.has(before)) addTo(called, lower);
    before = lower;
  }
  return { all, small, called, pairs };
}
