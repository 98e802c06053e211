import { A_COUPLE, A_FEW, LONGEST_MONTHS, SEVERAL, toHalfMonths, UNIT_MONTHS } from './constants.ts';
import { type Clause, isBreakAfter, lowerAt, type Phrases, phraseEnd, phrases, setOf } from './horizon-types.ts';
import { numberOf, readAmount, readNumber, readUpper } from './numbers.ts';
import { remembered } from './remembered.ts';

/** A length of time as said: "a year and a half", "three to five years", "18 mo". */
export type Period = {
  readonly end: number;
  /** Null where the words name no length ("many years", "three rotations"). */
  readonly months: number | null;
  /** "a year", "the month": one of a kind, and so perhaps a rate ("twice a year"). */
  readonly isBare: boolean;
  /** "five-year", "5 year": stands before the noun it measures. */
  readonly isAttributive: boolean;
  readonly unit: string;
};

const ALIASES: Readonly<Record<string, string>> = {
  mo: 'month',
  mos: 'month',
  mth: 'month',
  mths: 'month',
  mnths: 'month',
  yr: 'year',
  yrs: 'year',
  y: 'year',
  wk: 'week',
  wks: 'week',
  yeas: 'year',
};
const YEARLY = setOf('winter summer autumn fall spring season harvest lambing');
/** Units of working life whose length only the speaker knows. */
const UNKNOWN_LENGTH = setOf('rotation cycle contract tour voyage hitch placement intake project assignment posting');

/** "years" → "year"; null for a word that is no unit. */
export const unitOf = remembered((word): string | null => {
  const bare = word.replace(/'s?$/, '');
  const singular = ALIASES[bare] ?? (bare.endsWith('s') && bare.length > 3 ? bare.slice(0, -1) : bare);
  if (YEARLY.has(singular)) return 'season';
  return singular in UNIT_MONTHS && Object.hasOwn(UNIT_MONTHS, singular) ? singular : UNKNOWN_LENGTH.has(singular) ? 'unknown' : null;
});

/** "spring" is a name for a time of the year, "springs" or "two springs" counts years. */
const isSingular = (word: string): boolean => (!/s'?$/.test(word) || word.endsWith("'s")) && !(word in ALIASES);

const COUNTS: readonly (readonly [Phrases, number | null])[] = [
  [phrases('a couple of|a couple|couple of|couple|a couple more|another couple of|couple more'), A_COUPLE],
  [phrases('a few|a good few|few|quite a few|a few more|a few good'), A_FEW],
  [phrases('several|several more'), SEVERAL],
  [phrases('a handful of|a half dozen|half a dozen'), SEVERAL],
  [phrases('many|some|a number of|lots of|a lot of|a matter of|countless|so many|however many'), null],
];
const COUNT_BEFORE_UNIT = setOf('more full good solid whole extra further clear short long winter summer calendar school academic working odd or so');
const HALVES = phrases('half a|half an|a half|half|half of a');

/** Reads a length of time that starts exactly at `first`; null when none does. */
export function readPeriod(clause: Clause, first: number): Period | null {
  return readGlued(clause, first) ?? readHalf(clause, first) ?? readCounted(clause, first) ?? readOne(clause, first);
}

const GLUED =
  /^(\d{1,3}(?:\.\d)?(?:[-–]\d{1,3})?|[a-z]+(?:-(?:to-|or-)?[a-z]+)?)\+?(-?)(y|yr|yrs|mo|mos|mth|mths|wk|wks|d|year|years|month|months|week|weeks|day|days|decade|quarter|term)$/;

/** "5y", "18mo", "five-year", "three-to-five-year", "half-year". */
function readGlued(clause: Clause, first: number): Period | null {
  const word = lowerAt(clause, first);
  // Most words are neither, and need no pattern.
  if (!word.includes('-') && !/^\d/.test(word)) return null;
  const match = GLUED.exec(word);
  const [, amount = '', hyphen = '', suffix = ''] = match ?? [];
  const unit = suffix === 'd' ? 'day' : unitOf(suffix);
  if (!match || unit === null || (hyphen === '' && !/^\d/.test(amount))) return null;
  const bare = amount.replace(/-$/, '');
  const value = bare === 'half' ? 0.5 : readAmount({ ...clause, tokens: [{ ...clause.tokens[first], lower: bare } as Clause['tokens'][number]] }, 0)?.value;
  if (value === undefined) return null;
  const isAttributive = hyphen === '-' && isSingular(suffix) && bare !== 'half';
  return { end: first + 1, months: monthsOf(value, unit), isBare: false, isAttributive, unit };
}

/** "half a year", "half a decade". */
function readHalf(clause: Clause, first: number): Period | null {
  const at = phraseEnd(clause, first, HALVES);
  const unit = at > first ? unitOf(lowerAt(clause, at)) : null;
  if (unit === null || !(unit === 'year' || unit === 'decade' || unit === 'month')) return null;
  return { end: at + 1, months: monthsOf(0.5, unit), isBare: false, isAttributive: false, unit };
}

/** "three to five years", "a couple of years", "six months to a year", "two years and six months". */
function readCounted(clause: Clause, first: number): Period | null {
  const count = readCount(clause, first);
  if (!count) return null;
  let at = count.end;
  while (at < count.end + 2 && COUNT_BEFORE_UNIT.has(lowerAt(clause, at)) && !isBreakAfter(clause, at)) at++;
  const word = lowerAt(clause, at);
  const unit = isBreakAfter(clause, at - 1) ? null : unitOf(word);
  if (unit === null) return null;
  const end = at + 1;
  if (unit === 'season' && isSingular(word) && word !== 'season') return null;
  // "some day" and "many a week" count nothing.
  if (count.value === null && (isSingular(word) || unit === 'day')) return null;
  const isAttributive =
    isSingular(word) &&
    count.value !== null &&
    count.value > 1 &&
    clause.tokens[end]?.isNoun === true &&
    !isBreakAfter(clause, at) &&
    lowerAt(clause, end) !== 'time';
  const low: Period = { end, months: count.value === null ? null : monthsOf(count.value, unit), isBare: false, isAttributive, unit };
  return isAttributive ? low : withSecond(clause, low, count.value ?? 0);
}

function readCount(clause: Clause, first: number): { value: number | null; end: number } | null {
  for (const [words, value] of COUNTS) {
    const end = phraseEnd(clause, first, words);
    if (end > first) return { value, end };
  }
  return readAmount(clause, first);
}

/** "a year", "one year", "the year" is left to the frames; here only what counts one. */
function readOne(clause: Clause, first: number): Period | null {
  if (!['a', 'an', 'one'].includes(lowerAt(clause, first))) return null;
  const at = ['whole', 'full', 'good', 'further', 'solid', 'single', 'working'].includes(lowerAt(clause, first + 1)) ? first + 2 : first + 1;
  const unit = unitOf(lowerAt(clause, at));
  if (unit === null || (unit === 'season' && lowerAt(clause, at) !== 'season') || unit === 'unknown' || !isSingular(lowerAt(clause, at))) return null;
  const isBare = lowerAt(clause, first) !== 'one' && at === first + 1;
  const next = clause.tokens[at + 1];
  return withSecond(
    clause,
    {
      end: at + 1,
      months: monthsOf(1, unit),
      isBare,
      isAttributive: unit !== 'decade' && next?.isNoun === true && !isBreakAfter(clause, at) && !['time', 'max', 'tops', 'today'].includes(next.lower),
      unit,
    },
    1,
  );
}

const LINKS = setOf('or maybe perhaps to possibly even probably');
const AND_A_HALF = phrases("and a half|and half|and a half's");

/** What may follow the unit: "and a half", "or two", ", maybe four", "to eighteen months", "and six months". */
function withSecond(clause: Clause, low: Period, count: number): Period {
  if (low.months === null) return low;
  const half = phraseEnd(clause, low.end, AND_A_HALF);
  if (half > low.end) return { ...low, end: half, months: low.months + monthsOf(0.5, low.unit), isBare: false };
  const link = lowerAt(clause, low.end);
  const upper = readUpper(clause, low.end);
  if (upper && upper.value > count) {
    const unit = unitOf(lowerAt(clause, upper.end));
    const isCommaOnly = !LINKS.has(link);
    if (unit === null && !isCommaOnly && numberOf(lowerAt(clause, upper.end - 1)) !== null && !clause.tokens[upper.end]?.isNoun) {
      return { ...low, end: upper.end, months: (low.months + monthsOf(upper.value, low.unit)) / 2, isBare: false };
    }
  }
  return withPeriod(clause, low, link);
}

function withPeriod(clause: Clause, low: Period, link: string): Period {
  if (!['to', 'or', 'and', 'maybe', 'perhaps'].includes(link) || low.months === null) return low;
  const second = readSecond(clause, low.end + (lowerAt(clause, low.end + 1) === 'maybe' || lowerAt(clause, low.end + 1) === 'even' ? 2 : 1));
  if (!second) return low;
  if (link === 'and')
    return second.months < (UNIT_MONTHS[low.unit] ?? 0) ? { ...low, end: second.end, months: low.months + second.months, isBare: false } : low;
  return second.months > low.months ? { ...low, end: second.end, months: (low.months + second.months) / 2, isBare: false } : low;
}

function readSecond(clause: Clause, first: number): { months: number; end: number } | null {
  const number = lowerAt(clause, first) === 'a' ? { value: 1, end: first + 1 } : readNumber(clause, first);
  const unit = number ? unitOf(lowerAt(clause, number.end)) : null;
  if (!number || unit === null || unit === 'unknown' || unit === 'season') return null;
  const half = phraseEnd(clause, number.end + 1, AND_A_HALF);
  const isHalf = half > number.end + 1;
  return { months: monthsOf(number.value + (isHalf ? 0.5 : 0), unit), end: isHalf ? half : number.end + 1 };
}

/** NaN never leaves this file: an unknown unit gives null through {@link closed}. */
const monthsOf = (value: number, unit: string): number => value * (UNIT_MONTHS[unit] ?? Number.NaN);

/** Rounded, and null where the unit has no known length or nobody plans that far. */
export const closed = (months: number | null): number | null =>
  months === null || Number.isNaN(months) || months > LONGEST_MONTHS ? null : toHalfMonths(months);
