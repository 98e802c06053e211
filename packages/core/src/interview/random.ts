/** One draw of a small generator (mulberry32): a number in [0, 1) and the seed of the next draw. The same seed always gives the same. */
export function draw(seed: number): { readonly value: number; readonly next: number } {
  const next = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, next };
}
