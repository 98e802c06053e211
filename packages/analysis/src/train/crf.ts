import type { CrfModel, SentenceBuckets, TagSet } from '@candor/core/ads-learning';

/** Chosen by ads of hands that were left out. */
const EPOCHS = 10;
const RATE = 0.06;
const RIDGE = 0.0003;
/** A feature of fewer words teaches nothing. */
const LEAST_SEEN = 3;
const TINY = 1e-8;
/** Slopes smaller than that move nothing. */
const FLAT = 1e-6;
/** The parts of one that weights are kept in, and the most they may be: 127 of them. */
const SCALE = 32;
const MOST = 127;

/** A sentence with the right tag of each word, and what it counts. */
export type TaggedCase = { readonly buckets: SentenceBuckets; readonly tags: readonly number[] };

/**
 * What there is to learn: the tags; how many buckets their features are hashed into; a tag that is favoured by so many log odds wherever it may stand, since
 * what is missed may count more than what was nearly found; and the share of features that are left out at random each time a sentence is seen, so that
 * none is leant on alone.
 */
export type Lesson = {
  readonly tags: TagSet;
  readonly buckets: number;
  readonly favour: { readonly tag: number; readonly by: number };
  readonly dropped: number;
};

/**
 * Fits a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) with a ridge and dropped features. Always the same for the same
 * cases.
 */
export function fitCrf(cases: readonly TaggedCase[], { tags: tagSet, buckets: size, favour, dropped }: Lesson): CrfModel {
  const { count } = tagSet;
  const seen = new Uint32Array(size);
  for (const { buckets } of cases) {
    for (const bucket of buckets.shared) seen[bucket] = (seen[bucket] as number) + buckets.own.length;
    for (const own of buckets.own) for (const bucket of own) seen[bucket] = (seen[bucket] as number) + 1;
  }
  const says = new Float64Array(size * count);
  const follows = new Float64Array((count + 1) * count);
  const squares = { says: new Float64Array(says.length).fill(TINY), follows: new Float64Array(follows.length).fill(TINY) };
  const random = lcg();
  const order = [...cases.keys()];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { buckets, tags } = cases[at] as TaggedCase;
      const isKept = (bucket: number): boolean => (seen[bucket] as number) >= LEAST_SEEN && random() >= dropped;
      learn({ shared: buckets.shared.filter(isKept), own: buckets.own.map((own) => own.filter(isKept)) }, tags, { tagSet, says, follows, squares });
    }
  }
  for (let tag = favour.tag; tag < follows.length; tag += count) follows[tag] = (follows[tag] as number) + favour.by;
  return {
    says: Int8Array.from(says, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * SCALE)))),
    scale: SCALE,
    follows: Float32Array.from(follows),
  };
}

type Learnt = {
  readonly tagSet: TagSet;
  readonly says: Float64Array;
  readonly follows: Float64Array;
  readonly squares: { readonly says: Float64Array; readonly follows: Float64Array };
};

/** One step towards the right tags of one sentence. */
function learn({ shared, own }: SentenceBuckets, tags: readonly number[], { tagSet, says, follows, squares }: Learnt): void {
  const { count, mayFollow, spoken } = tagSet;
  const ofAll = pointsOf(says, shared, new Float64Array(count));
  const points = own.map((buckets) => pointsOf(says, buckets, Float64Array.from(ofAll)));
  const { ahead, behind, all } = chances(tagSet, points, follows);
  const step = (weights: Float64Array, sums: Float64Array, at: number, slope: number): void => {
    const by = slope + RIDGE * (weights[at] as number);
    if (Math.abs(by) <= FLAT) return;
    sums[at] = (sums[at] as number) + by * by;
    weights[at] = (weights[at] as number) - (RATE * by) / Math.sqrt(sums[at] as number);
  };
  const ofShared = new Float64Array(count);
  for (const [i, buckets] of own.entries()) {
    const slopes = Float64Array.from(ahead[i] as Float64Array, (value, tag) => {
      const slope = Math.exp(value + ((behind[i] as Float64Array)[tag] as number) - all) - Number(tags[i] === tag);
      ofShared[tag] = (ofShared[tag] as number) + slope;
      return slope;
    });
    for (const bucket of buckets) for (const tag of spoken) step(says, squares.says, bucket * count + tag, slopes[tag] as number);
  }
  for (const bucket of shared) for (const tag of spoken) step(says, squares.says, bucket * count + tag, ofShared[tag] as number);
  for (let i = 0; i < own.length; i++) {
    for (let before = i === 0 ? count : 0; before < (i === 0 ? count + 1 : count); before++) {
      for (let tag = 0; tag < count; tag++) {
        if (!mayFollow(i === 0 ? -1 : before, tag)) continue;
        const came = i === 0 ? 0 : ((ahead[i - 1] as Float64Array)[before] as number);
        const chance = Math.exp(
          came + (follows[before * count + tag] as number) + ((points[i] as Float64Array)[tag] as number) + ((behind[i] as Float64Array)[tag] as number) - all,
        );
        const isRight = tags[i] === tag && (i === 0 || tags[i - 1] === before);
        step(follows, squares.follows, before * count + tag, chance - Number(isRight));
      }
    }
  }
}

function pointsOf(says: Float64Array, buckets: readonly number[], to: Float64Array): Float64Array {
  const count = to.length;
  for (const bucket of buckets) for (let tag = 0; tag < count; tag++) to[tag] = (to[tag] as number) + (says[bucket * count + tag] as number);
  return to;
}

/** Forward and backward sums in log space, and the sum over all ways to tag the sentence. */
function chances({ count, mayFollow }: TagSet, points: readonly Float64Array[], follows: Float64Array) {
  const ahead: Float64Array[] = [];
  for (const [i, of] of points.entries()) {
    const before = ahead[i - 1];
    ahead.push(
      Float64Array.from(of, (value, tag) => {
        if (!before) return mayFollow(-1, tag) ? value + (follows[count * count + tag] as number) : Number.NEGATIVE_INFINITY;
        return value + logSum(before, (came, from) => (mayFollow(from, tag) ? came + (follows[from * count + tag] as number) : Number.NEGATIVE_INFINITY));
      }),
    );
  }
  const behind = points.map(() => new Float64Array(count));
  for (let i = points.length - 2; i >= 0; i--) {
    const [next, of] = [behind[i + 1] as Float64Array, points[i + 1] as Float64Array];
    const to = behind[i] as Float64Array;
    for (let tag = 0; tag < count; tag++)
      to[tag] = logSum(next, (rest, other) =>
        mayFollow(tag, other) ? rest + (of[other] as number) + (follows[tag * count + other] as number) : Number.NEGATIVE_INFINITY,
      );
  }
  return { ahead, behind, all: logSum(ahead.at(-1) as Float64Array, (value) => value) };
}

function logSum(values: Float64Array, of: (value: number, at: number) => number): number {
  const parts = values.map(of);
  const most = Math.max(...parts);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const part of parts) sum += Math.exp(part - most);
  return most + Math.log(sum);
}

/** Numbers from 0 to 1, always the same. */
function lcg(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
