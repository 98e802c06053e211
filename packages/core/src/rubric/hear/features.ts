import type { Bank, BankItem } from './bank.ts';
import { dot, meaningNearest, type Nearest, type Stretch, wordsNearest } from './stretch.ts';

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

type Compared = {
  readonly saysMeaning: Nearest;
  readonly nearMissMeaning: Nearest;
  readonly saysWords: Nearest;
  readonly nearMissWords: Nearest;
  readonly centre: number;
};

/**
 * Features of a stretch for each of the items, which are rivals of each other: all that one question listens for, or all concepts.
 * `leftOut` is a row of the bank that is acted on as if it were not there.
 */
export function featuresOf(bank: Bank, items: readonly BankItem[], stretch: Stretch, concepts: ConceptLogits, leftOut = -1): Features[] {
  const compared = items.map(
    (item): Compared => ({
      saysMeaning: meaningNearest(bank, stretch, item.says, leftOut),
      nearMissMeaning: meaningNearest(bank, stretch, item.nearMisses, leftOut),
      saysWords: wordsNearest(bank, stretch, item.says, leftOut),
      nearMissWords: wordsNearest(bank, stretch, item.nearMisses, leftOut),
      centre: item.centre && stretch.vector ? dot(item.centre, stretch.vector) : 0,
    }),
  );
  const rivalMeaning = rivals(compared, ({ saysMeaning }) => saysMeaning.mean);
  const rivalWords = rivals(compared, ({ saysWords }) => saysWords.mean);
  const rivalCentre = rivals(compared, ({ centre }) => centre);
  return items.map((item, i) => {
    const own = compared[i] as Compared;
    return [
      own.saysMeaning.best,
      own.saysMeaning.mean,
      own.nearMissMeaning.mean,
      rivalMeaning(i),
      own.centre - rivalCentre(i),
      own.saysWords.best,
      own.saysWords.mean,
      own.nearMissWords.mean,
      rivalWords(i),
      oddsOf(bank, item, stretch),
      stretch.cues.reduce((sum, cue) => sum + (item.cues[cue] ?? 0), 0),
      item.concepts.reduce((sum, id) => sum + (concepts.get(id) ?? 0), 0) / Math.max(1, item.concepts.length),
      Math.log(1 + Math.min(MOST_WORDS, stretch.words)),
      stretch.cues.includes('negation') ? 1 - item.negated : item.negated,
      stretch.cues.includes('hypothetical') ? 1 - item.supposed : item.supposed,
    ];
  });
}

/** A stretch longer than this tells no more by its length. */
const MOST_WORDS = 40;

/** The largest value among all but one. */
function rivals<T>(all: readonly T[], value: (one: T) => number): (but: number) => number {
  let first = 0;
  let second = 0;
  let at = -1;
  all.forEach((one, i) => {
    const x = value(one);
    if (x > first) {
      second = first;
      first = x;
      at = i;
    } else if (x > second) second = x;
  });
  return (but) => (but === at ? second : first);
}

/** One word alone never decides. */
const MOST_ODDS = 3;
const LEAST_ODDS = -1;
/** A word that an item's phrasings lack speaks against it only when it is common. */
const COMMON_SHARE = 0.01;
const ABSENCE_WEIGHT = 0.3;
const MOST_ABSENCE = -0.5;
/** Keeps the sum over a scrap of two words small. */
const FEW_STEMS = 3;

function oddsOf(bank: Bank, item: BankItem, stretch: Stretch): number {
  let sum = 0;
  for (const id of stretch.stems) {
    const odds = item.odds.get(id);
    if (odds !== undefined) sum += Math.max(LEAST_ODDS, Math.min(MOST_ODDS, odds));
    else if ((bank.vocabulary.share[id] as number) > COMMON_SHARE) sum += Math.max(MOST_ABSENCE, ABSENCE_WEIGHT * item.oddsOfOthers);
  }
  return sum / Math.sqrt(stretch.stems.length + FEW_STEMS);
}
