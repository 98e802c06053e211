import type { Bank, BankItem } from './bank.ts';
import { compare } from './rivals.ts';
import { dot, type Stretch } from './stretch.ts';

/** What the models look at, for one stretch of the answer and one item. */
export const FEATURES = [
  'saysMeaning',
  'saysMeaningMean',
  'nearMissMeaning',
  'rivalMeaning',
  'centre',
  'saysWords',
  'saysWordsMean',
  'nearMissWords',
  'rivalWords',
  'odds',
  'cues',
  'concepts',
  'length',
  'negated',
  'supposed',
] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = readonly number[];

/** By a concept's id, how strongly a stretch sounds like it (log odds). */
export type ConceptLogits = ReadonlyMap<string, number>;

/**
 * Features of a stretch for each of the items, which are rivals of each other: all that one question listens for, or all concepts.
 * `leftOut` is a row of the bank that is acted on as if it were not there.
 */
export function featuresOf(bank: Bank, items: readonly BankItem[], stretch: Stretch, concepts: ConceptLogits, leftOut = -1): Features[] {
  const { saysMeaning, nearMissMeaning, saysWords, nearMissWords, odds, cues } = compare(bank, items, stretch, leftOut);
  const centres = Float64Array.from(items, ({ centre }) => (centre && stretch.vector ? dot(centre, stretch.vector) : 0));
  const rivalMeaning = rivals(saysMeaning.mean);
  const rivalWords = rivals(saysWords.mean);
  const rivalCentre = rivals(centres);
  const length = Math.log(1 + Math.min(MOST_WORDS, stretch.words));
  const isNegated = stretch.cues.includes('negation');
  const isHypothetical = stretch.cues.includes('hypothetical');
  return items.map((item, i) => [
    saysMeaning.best[i] as number,
    saysMeaning.mean[i] as number,
    nearMissMeaning.mean[i] as number,
    rivalMeaning(i),
    (centres[i] as number) - rivalCentre(i),
    saysWords.best[i] as number,
    saysWords.mean[i] as number,
    nearMissWords.mean[i] as number,
    rivalWords(i),
    odds[i] as number,
    cues[i] as number,
    item.concepts.reduce((sum, id) => sum + (concepts.get(id) ?? 0), 0) / Math.max(1, item.concepts.length),
    length,
    isNegated ? 1 - item.negated : item.negated,
    isHypothetical ? 1 - item.supposed : item.supposed,
  ]);
}

/** A stretch longer than this tells no more by its length. */
const MOST_WORDS = 40;

/** The largest value among all but one. */
function rivals(values: Float64Array): (but: number) => number {
  let first = 0;
  let second = 0;
  let at = -1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x > first) {
      second = first;
      first = x;
      at = i;
    } else if (x > second) second = x;
  }
  return (but) => (but === at ? second : first);
}
