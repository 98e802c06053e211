import type { BriefPoint } from '../brief.ts';
import { likeStem } from '../words/likeness.ts';
import { tokensOf } from '../words/tokens.ts';

/** A point of a brief as answers are compared with it. */
export type ReadPoint = {
  readonly point: BriefPoint /** Telling stems with their weights. */;
  readonly stems: ReadonlyMap<string, number>;
  readonly total: number;
};

const read = new Map<string, Omit<ReadPoint, 'point'>>();
/** A few briefs of hundreds of points; the cache starts anew before it grows past them. */
const CACHE_LIMIT = 5_000;

/** Reads a point once; the same words are not read again. */
export function readPoint(point: BriefPoint): ReadPoint {
  const known = read.get(point.text);
  if (known) return { point, ...known };
  if (read.size >= CACHE_LIMIT) read.clear();
  const stems = tellingStems(point.text);
  const fresh = { stems, total: [...stems.values()].reduce((sum, weight) => sum + weight, 0) };
  read.set(point.text, fresh);
  return { point, ...fresh };
}

/** The telling stems of a text, words that stand for each other as one. */
export function tellingStems(text: string): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const { stem, weight } of tokensOf(text)) if (weight > 0) stems.set(likeStem(stem), Math.max(stems.get(likeStem(stem)) ?? 0, weight));
  return stems;
}

/** Weight of the stems that both have. */
export function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) if (b.has(stem)) sum += weight;
  return sum;
}
