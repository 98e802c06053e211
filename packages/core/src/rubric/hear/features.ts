import type { Bank, BankItem } from './bank.ts';
import { CUES, type Cue } from './cues.ts';
import type { Nearness } from './nearness.ts';

/** What the model looks at, for one unit of the answer and one element or trap. */
export const FEATURES = [
  'saysMeaning',
  'saysMeaningMean',
  'nearMissMeaning',
  'rivalMeaning',
  'saysWords',
  'saysWordsMean',
  'nearMissWords',
  'rivalWords',
  'cues',
  'trap',
] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = readonly number[];

/** How strongly each cue speaks for an item: log odds of the cue in its phrasings against the whole bank. */
export type ItemCueWeights = Readonly<Partial<Record<Cue, number>>>;

/** How many of the nearest phrasings make the mean. */
const NEAREST = 3;

/** How near a unit is to one item's own phrasings and near misses. */
export type ItemNearness = { readonly says: Nearest; readonly nearMisses: Nearest };
type Nearest = { readonly meaning: number; readonly meaningMean: number; readonly words: number; readonly wordsMean: number };

/** `leftOut` are phrases to act as if they were not there: in training a phrase is never compared with itself. */
export function itemNearness(item: BankItem, nearness: Nearness, leftOut?: (phrase: number) => boolean): ItemNearness {
  const kept = (phrases: readonly number[]) => (leftOut ? phrases.filter((p) => !leftOut(p)) : phrases);
  return { says: nearestOf(nearness, kept(item.says)), nearMisses: nearestOf(nearness, kept(item.nearMisses)) };
}

/** Features of a unit for the item at `index`, against its rivals: the question's other items. */
export function featuresOf(
  items: readonly BankItem[],
  nearnesses: readonly ItemNearness[],
  index: number,
  cues: readonly Cue[],
  cueWeights: ItemCueWeights,
): Features {
  const own = nearnesses[index] as ItemNearness;
  let rivalMeaning = 0;
  let rivalWords = 0;
  for (let i = 0; i < nearnesses.length; i++) {
    if (i === index) continue;
    const rival = (nearnesses[i] as ItemNearness).says;
    rivalMeaning = Math.max(rivalMeaning, rival.meaning);
    rivalWords = Math.max(rivalWords, rival.words);
  }
  let fromCues = 0;
  for (const cue of cues) fromCues += cueWeights[cue] ?? 0;
  return [
    own.says.meaning,
    own.says.meaningMean,
    own.nearMisses.meaning,
    rivalMeaning,
    own.says.words,
    own.says.wordsMean,
    own.nearMisses.words,
    rivalWords,
    fromCues,
    items[index]?.kind === 'trap' ? 1 : 0,
  ];
}

function nearestOf(nearness: Nearness, phrases: readonly number[]): Nearest {
  const words = bestFew(nearness.words, phrases);
  const meaning = nearness.meaning ? bestFew(nearness.meaning, phrases) : NOTHING;
  return { meaning: meaning.best, meaningMean: meaning.mean, words: words.best, wordsMean: words.mean };
}

const NOTHING = { best: 0, mean: 0 };

/** The largest value and the mean of the {@link NEAREST} largest, in one pass. */
export function bestFew(values: Float32Array, at: readonly number[]): { best: number; mean: number } {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < at.length; i++) {
    const value = values[at[i] as number] as number;
    if (value > first) {
      third = second;
      second = first;
      first = value;
    } else if (value > second) {
      third = second;
      second = value;
    } else if (value > third) third = value;
  }
  return { best: first, mean: (first + second + third) / NEAREST };
}

/** Learns an item's cue weights from its own phrasings; both rates are smoothed so that a few sentences never shout. */
export function learnCueWeights(bank: Bank, item: BankItem, leftOut: (phrase: number) => boolean = () => false): ItemCueWeights {
  const says = item.says.filter((p) => !leftOut(p));
  return Object.fromEntries(
    CUES.flatMap((cue) => {
      const rate = (count(bank, says, cue) + SMOOTHING * baseRate(bank, cue)) / (says.length + SMOOTHING);
      const weight = Math.log(rate / baseRate(bank, cue));
      return Math.abs(weight) < LEAST_CUE_WEIGHT ? [] : [[cue, Math.round(weight * 1000) / 1000]];
    }),
  );
}

const SMOOTHING = 4;
const LEAST_CUE_WEIGHT = 0.2;

const baseRates = new WeakMap<Bank, Map<Cue, number>>();

function baseRate(bank: Bank, cue: Cue): number {
  let rates = baseRates.get(bank);
  if (!rates) {
    const all = bank.phrases.map((_, i) => i);
    rates = new Map(CUES.map((name) => [name, (count(bank, all, name) + 1) / (all.length + 2)]));
    baseRates.set(bank, rates);
  }
  return rates.get(cue) ?? 1;
}

const count = (bank: Bank, phrases: readonly number[], cue: Cue): number => phrases.filter((p) => bank.phrases[p]?.cues.includes(cue)).length;
