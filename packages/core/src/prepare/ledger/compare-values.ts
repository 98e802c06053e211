import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { ReadFact } from './read-fact.ts';
import { type Value, YEAR } from './values.ts';

/** Source: candor-trials. */
export const NUMBERS = {
  /** How far a number may be off, as a share of the fact's: said exactly, said in round figures, said as "about". */
  exact: 0.015,
  round: 0.08,
  about: 0.13,
  /** "Over forty" holds up to so much more; "nearly fifty" down to so much less. */
  over: 0.35,
  under: 0.22,
  /** "Less than five" says little of how much less. */
  below: 0.5,
  /** Lengths of time that differ more than so many times measure different things. */
  timesApart: 12,
  /** The same number in another unit is another length: up to minutes for hours, not days for years. A judgement of ours. */
  unitsApart: 60,
  /** Years by which "three years ago" may miss a year on record: either may be its beginning or its end. */
  yearsAgo: 1.3,
} as const;
/** The middle of a year, which is meant where no month is named. */
const MID_YEAR = 6;

/**
 * What a value of the answer is to a fact: it holds, it holds not, or nothing there can be compared with it. `isSameNoun`: they count the same thing.
 * `isLoose`: the number is the same, what it counts is not named alike.
 */
export type Compared = { readonly is: 'match' | 'miss'; readonly isSameNoun: boolean; readonly isLoose: boolean } | null;

/**
 * What a value is compared beside: the month, and which figures of a fact are told right there. Who tells "five drivers" as it is on record does not deny it with
 * "and later hired two drivers": that is another event.
 */
type Beside = { readonly today: CalendarMonth | null; readonly toldBeside: (fact: ReadFact) => ReadonlySet<Value> };

export function compareValue(value: Value, fact: ReadFact, { today, toldBeside }: Beside): Compared {
  let miss: Compared = null;
  let loose: Compared = null;
  for (const other of fact.values) {
    const noun = sameNoun(value, other, fact);
    if (!isComparable(value, other, fact)) {
      if (isBareCount(other) && value.told === other.value && value.told > 1) loose = { is: 'match', isSameNoun: false, isLoose: true };
      continue;
    }
    if (isSameAmount(value, other, today)) {
      if (noun !== 'other') return { is: 'match', isSameNoun: noun === 'same', isLoose: false };
      if (value.value > 1) loose = { is: 'match', isSameNoun: false, isLoose: true };
    } else if (noun !== 'other' && !value.isPart && (!miss || (noun === 'same' && !miss.isSameNoun)) && !toldBeside(fact).has(other))
      miss = { is: 'miss', isSameNoun: noun === 'same', isLoose: false };
  }
  if (!loose && value.value > 0 && fact.workedOut.some((other) => isComparable(value, other, fact) && isSameAmount(value, other, today)))
    loose = { is: 'match', isSameNoun: false, isLoose: true };
  return loose ?? miss;
}

/** The recorded figures of a fact that are told among figures that are said, and what follows from nothing but those. */
export function toldOf(said: readonly Value[], fact: ReadFact, today: CalendarMonth | null): ReadonlySet<Value> {
  const figures = said.filter(({ isDerived }) => !isDerived);
  const told = new Set(
    fact.values.filter((other) =>
      figures.some((one) => isComparable(one, other, fact) && sameNoun(one, other, fact) !== 'other' && isSameAmount(one, other, today)),
    ),
  );
  for (const other of fact.values) {
    const from = other.isDerived ? fact.values.filter(({ isDerived, start, end }) => !isDerived && other.start <= start && end <= other.end) : [];
    if (from.length > 0 && from.every((one) => told.has(one))) told.add(other);
  }
  return told;
}

const isBareCount = ({ dimension, nouns }: Value): boolean => dimension === 'count' && nouns.length === 0;

function isComparable(a: Value, b: Value, fact: ReadFact): boolean {
  if (a.dimension === 'ago') return b.dimension === 'year';
  if (a.dimension === b.dimension) return a.dimension !== 'time' || isInOtherUnit(a, b) || Math.max(a.value / b.value, b.value / a.value) <= NUMBERS.timesApart;
  if (a.dimension !== 'count') return false;
  // "Kept service at 98", "worth nearly a quarter of a million", "a million out of stock".
  if (b.dimension === 'percent') return a.nouns.length === 0 && a.value <= 100 && a.value > 1;
  return b.dimension === 'money' && (a.nouns.length === 0 || a.value >= 1000) && a.nouns.every((noun) => fact.stems.has(noun));
}

/** "Three minutes" beside "three hours". */
export const isInOtherUnit = (a: Value, b: Value): boolean =>
  [a, b].every(({ dimension, isDerived, told }) => dimension === 'time' && !isDerived && told > 1) &&
  a.told === b.told &&
  a.value !== b.value &&
  Math.max(a.value / b.value, b.value / a.value) < NUMBERS.unitsApart + 1;

function sameNoun(a: Value, b: Value, fact: ReadFact): 'same' | 'unknown' | 'other' {
  if (a.dimension !== 'count' || b.dimension !== 'count' || a.nouns.length === 0) return 'unknown';
  if (b.nouns.length === 0) return a.nouns.some((noun) => fact.stems.has(noun)) ? 'unknown' : 'other';
  return a.nouns.some((noun) => b.nouns.includes(noun)) ? 'same' : 'other';
}

/** Whether a claim's value is a fact's, said as exactly or as roughly as people do. */
export function isSameAmount(claim: Value, fact: Value, today: CalendarMonth | null): boolean {
  if (claim.dimension === 'ago')
    return today !== null && Math.abs(today.year + (today.month - MID_YEAR) / 12 - claim.value / YEAR - fact.value) <= NUMBERS.yearsAgo;
  const off = claim.value - fact.value;
  if (Math.abs(off) <= fact.slack) return true;
  if (claim.dimension === 'year') return claim.value === fact.value;
  const share = fact.value === 0 ? (off === 0 ? 0 : 1) : off / fact.value;
  const apart = Math.abs(share);
  if (apart <= (fact.nearness === 'exact' ? NUMBERS.exact : NUMBERS.about)) return true;
  // Figures are counted last: it takes longest.
  if (apart <= NUMBERS.round && isRounder(claim.told, fact.told)) return true;
  if (claim.nearness === 'over') return share < 0 && -share <= NUMBERS.over;
  if (claim.nearness === 'under') return share > 0 && share <= NUMBERS.under;
  if (claim.nearness === 'below') return share > 0 && share <= NUMBERS.below;
  return claim.nearness === 'about' && apart <= NUMBERS.about;
}

/** "Forty" for 41: fewer figures that are not zero. */
const isRounder = (claim: number, fact: number): boolean => figures(claim) < figures(fact) || (claim % 10 === 0 && fact % 10 !== 0);
/** Figures of a number up to its last that is not zero. */
function figures(value: number): number {
  let digits = [...String(Number(value.toPrecision(6)))].filter((one) => one !== '.').join('');
  while (digits.endsWith('0')) digits = digits.slice(0, -1);
  while (digits.startsWith('0')) digits = digits.slice(1);
  return digits.length;
}
