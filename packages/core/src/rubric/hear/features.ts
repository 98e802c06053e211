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
export type CueWeights = ReadonlyMap<string, Readonly<Partial<Record<Cue, number>>>>;

/** How many of the nearest phrasings make the mean. */
const NEAREST = 3;

/**
 * Features of a unit for an item, from its nearness to the bank.
 * `leftOut` are phrases to act as if they were not there: in training a phrase is never compared with itself.
 */
export function featuresOf(
  item: BankItem,
  rivals: readonly BankItem[],
  nearness: Nearness,
  cues: readonly Cue[],
  cueWeights: Readonly<Partial<Record<Cue, number>>>,
  leftOut: (phrase: number) => boolean = () => false,
): Features {
  const says = item.says.filter((p) => !leftOut(p));
  const nearMisses = item.nearMisses.filter((p) => !leftOut(p));
  const own = new Set(item.says);
  const rivalSays = rivals.filter((rival) => rival.key !== item.key).flatMap((rival) => rival.says.filter((p) => !own.has(p) && !leftOut(p)));
  const meaning = nearness.meaning;
  return [
    meaning ? best(meaning, says) : 0,
    meaning ? meanOfNearest(meaning, says) : 0,
    meaning ? best(meaning, nearMisses) : 0,
    meaning ? best(meaning, rivalSays) : 0,
    best(nearness.words, says),
    meanOfNearest(nearness.words, says),
    best(nearness.words, nearMisses),
    best(nearness.words, rivalSays),
    cues.reduce((sum, cue) => sum + (cueWeights[cue] ?? 0), 0),
    item.kind === 'trap' ? 1 : 0,
  ];
}

/** Learns an item's cue weights from its own phrasings; both rates are smoothed so that a few sentences never shout. */
export function learnCueWeights(bank: Bank, item: BankItem, leftOut: (phrase: number) => boolean = () => false): Partial<Record<Cue, number>> {
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

function best(values: Float32Array, at: readonly number[]): number {
  let most = 0;
  for (const i of at) most = Math.max(most, values[i] as number);
  return most;
}

function meanOfNearest(values: Float32Array, at: readonly number[]): number {
  const nearest = at
    .map((i) => values[i] as number)
    .sort((a, b) => b - a)
    .slice(0, NEAREST);
  return nearest.length === 0 ? 0 : nearest.reduce((sum, x) => sum + x, 0) / nearest.length;
}
