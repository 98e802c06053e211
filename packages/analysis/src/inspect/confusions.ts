import { centreOf, dot, type ItemSpec, type VectorOf } from '@candor/core';

/** The other item that one is most easily taken for, and the two sentences, one of each, that are nearest in meaning. */
export type Nearby = { readonly key: string; readonly likeness: number; readonly own: string; readonly other: string; readonly sentences: number };
export type Confusion = {
  readonly key: string;
  readonly kind: ItemSpec['kind'];
  /** Of the same question; null where it has no other. */
  readonly inQuestion: Nearby | null;
  /** Of any other question. */
  readonly inBank: Nearby | null;
};

type Placed = { readonly spec: ItemSpec; readonly centre: Float32Array; readonly vectors: readonly Float32Array[]; readonly texts: ReadonlySet<string> };

/**
 * For each item its nearest other by the cosine of their centres. Items that share a sentence are one item in two questions, not a confusion.
 * Throws when a sentence has no vector.
 */
export function confusionsOf(items: readonly ItemSpec[], all: readonly ItemSpec[], vectorOf: VectorOf): Confusion[] {
  const placed = new Map(all.map((spec) => [spec.key, place(spec, vectorOf)]));
  return items.map((item) => {
    const one = placed.get(item.key) ?? place(item, vectorOf);
    const others = [...placed.values()].filter(({ spec }) => spec.key !== item.key && !spec.says.some((text) => one.texts.has(text)));
    const nearestAmong = (group: readonly Placed[]): Nearby | null => {
      const [best] = group.map((other) => ({ other, likeness: dot(one.centre, other.centre) })).sort((a, b) => b.likeness - a.likeness);
      return best ? { key: best.other.spec.key, likeness: rounded(best.likeness), ...nearestPair(one, best.other) } : null;
    };
    return {
      key: item.key,
      kind: item.kind,
      inQuestion: nearestAmong(others.filter(({ spec }) => spec.question === item.question)),
      inBank: nearestAmong(others.filter(({ spec }) => spec.question !== item.question)),
    };
  });
}

function place(spec: ItemSpec, vectorOf: VectorOf): Placed {
  const vectors = spec.says.map((text) => {
    const vector = vectorOf(text);
    if (!vector) throw new Error(`there is no vector for "${text}"`);
    return vector;
  });
  return { spec, vectors, centre: centreOf(vectors), texts: new Set(spec.says) };
}

function nearestPair(one: Placed, other: Placed): Pick<Nearby, 'own' | 'other' | 'sentences'> {
  let best = { own: '', other: '', sentences: Number.NEGATIVE_INFINITY };
  one.vectors.forEach((a, i) => {
    other.vectors.forEach((b, j) => {
      const sentences = dot(a, b);
      if (sentences > best.sentences) best = { own: one.spec.says[i] ?? '', other: other.spec.says[j] ?? '', sentences };
    });
  });
  return { ...best, sentences: rounded(best.sentences) };
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;
