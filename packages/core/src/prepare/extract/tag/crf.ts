/**
 * The tags that a model chooses from, by their places. `mayFollow`: whether one may stand after another, -1 at the start of a sentence. `spoken`: those
 * that features speak for or against; of the others only the order tells.
 */
export type TagSet = { readonly count: number; readonly mayFollow: (before: number, tag: number) => boolean; readonly spoken: readonly number[] };

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). `says`: its emission weights: what the
 * feature in each bucket says for each tag, bucket after bucket, in parts of `scale`; `follows`: its transition weights, what each tag says for the tag
 * after it, row after row, the last row for the first word of a sentence.
 */
export type CrfModel = { readonly says: Int8Array; readonly scale: number; readonly follows: Float32Array };

/** The features of a sentence's words as buckets: those that all its words share, and each word's own. */
export type SentenceBuckets = { readonly shared: readonly number[]; readonly own: readonly (readonly number[])[] };

/** What something else says of a sentence's words: of each, log odds of each tag. */
export type WordOdds = readonly Float32Array[];

/** The likeliest tags of a sentence's words (Viterbi). `odds`: what is said of them besides. */
export function likeliestTags({ count, mayFollow }: TagSet, { says, scale, follows }: CrfModel, { shared, own }: SentenceBuckets, odds?: WordOdds): number[] {
  const add = (to: Float64Array, buckets: readonly number[]): Float64Array => {
    for (const bucket of buckets) for (let tag = 0; tag < count; tag++) to[tag] = (to[tag] as number) + (says[bucket * count + tag] as number) / scale;
    return to;
  };
  const ofAll = add(new Float64Array(count), shared);
  const from: Int8Array[] = [];
  let best = new Float64Array(count);
  for (const [i, buckets] of own.entries()) {
    const points = add(Float64Array.from(ofAll), buckets);
    odds?.[i]?.forEach((by, tag) => {
      points[tag] = (points[tag] as number) + by;
    });
    const came = new Int8Array(count);
    const now = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    for (let tag = 0; tag < count; tag++) {
      for (let before = 0; before < (i === 0 ? 1 : count); before++) {
        if (!mayFollow(i === 0 ? -1 : before, tag)) continue;
        const reached = (i === 0 ? 0 : (best[before] as number)) + (follows[(i === 0 ? count : before) * count + tag] as number);
        if (reached <= (now[tag] as number)) continue;
        now[tag] = reached;
        came[tag] = before;
      }
      now[tag] = (now[tag] as number) + (points[tag] as number);
    }
    from.push(came);
    best = now;
  }
  return traced(from, best.indexOf(Math.max(...best)));
}

/** From the last word's tag back to the first's. */
function traced(from: readonly Int8Array[], last: number): number[] {
  const tags: number[] = [];
  let tag = last;
  for (let i = from.length - 1; i >= 0; i--) {
    tags.push(tag);
    tag = from[i]?.[tag] ?? 0;
  }
  return tags.reverse();
}
