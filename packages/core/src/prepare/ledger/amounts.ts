import type { Piece } from './number-tokens.ts';
import { partOf, readNumber, readYear, shortYear } from './numbers.ts';
import { DAYS, type Dimension, LABELLED, UNITS } from './units.ts';

export type { Dimension };

/** `under`: nearly so much. `below`: less than that, which may be a good deal less. */
export type Nearness = 'exact' | 'about' | 'over' | 'under' | 'below';

/** A quantity that a text names. Time in days, mass in kilograms, length in metres. `first` and `end` are places of pieces. */
export type Amount = {
  readonly dimension: Dimension;
  readonly value: number;
  /** The number as it is said, without its unit. */
  readonly told: number;
  readonly nearness: Nearness;
  readonly first: number;
  readonly end: number;
};

const CURRENCIES: ReadonlySet<string> = new Set(['£', '$', '€']);
const ABOUT: ReadonlySet<string> = new Set('about around roughly approximately some circa maybe perhaps mid'.split(' '));
const OVER: ReadonlySet<string> = new Set('over above exceeding'.split(' '));
const UNDER: ReadonlySet<string> = new Set('nearly almost'.split(' '));
const BELOW: ReadonlySet<string> = new Set('under below inside within'.split(' '));
/** In one word for a part or a multiple: what it says of the change. */
const CHANGES: ReadonlyMap<string, number> = new Map([
  ['halved', 50],
  ['halving', 50],
  ['halve', 50],
  ['doubled', 100],
  ['doubling', 100],
  ['double', 100],
  ['tripled', 200],
  ['trebled', 200],
]);
const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** The quantities of a text, in order. A number that is a name ("ward 7", "18th") is none. */
export function amountsOf(pieces: readonly Piece[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = readAt(pieces, at);
    for (const amount of read?.amounts ?? []) amounts.push(amount);
    at = read ? Math.max(read.end, at + 1) : at + 1;
  }
  return amounts;
}

type ReadAmounts = { readonly amounts: readonly Amount[]; readonly end: number };

function readAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const set = yearAt(pieces, at) ?? shareOfEvery(pieces, at) ?? noneAt(pieces, at) ?? everyAt(pieces, at);
  if (set) return set;
  const change = CHANGES.get(word);
  if (change !== undefined)
    return { amounts: [{ dimension: 'percent', value: change, told: change, nearness: nearnessBefore(pieces, at), first: at, end: at + 1 }], end: at + 1 };
  const isMoney = CURRENCIES.has(word);
  const number = readNumber(pieces, isMoney ? at + 1 : at);
  if (!number) return partAt(pieces, at) ?? wholeUnit(pieces, at);
  if (isMoney) return one(pieces, at, number.end, 'money', number.value);
  if (number.value === 1 && ONE_OF.test(`${wordAt(pieces, number.end)} ${wordAt(pieces, number.end + 1)}`)) return { amounts: [], end: number.end };
  return ratioAt(pieces, at, number.value, number.end) ?? fractionAt(pieces, at, number.value, number.end) ?? plainAt(pieces, at, number.value, number.end);
}

const one = (pieces: readonly Piece[], first: number, end: number, dimension: Dimension, value: number, told = value): ReadAmounts => {
  const after = wordAt(pieces, end);
  const isRough = after === 'odd' || after === 'ish' || after === 'plus' || (after === 'or' && wordAt(pieces, end + 1) === 'so');
  const before = nearnessBefore(pieces, first);
  const isAgo = dimension === 'time' && (after === 'ago' || (after === 'back' && before !== 'over'));
  return { amounts: [{ dimension: isAgo ? 'ago' : dimension, value, told, nearness: isRough && before === 'exact' ? 'about' : before, first, end }], end };
};

const EVERY: ReadonlyMap<string, number> = new Map([
  ['daily', 1],
  ['weekly', 7],
  ['fortnightly', 14],
  ['monthly', DAYS.month],
  ['quarterly', 3 * DAYS.month],
  ['yearly', DAYS.year],
  ['annually', DAYS.year],
]);

/** "Daily", "every week", "once a month"; "every other weekend" is a share of them. */
function everyAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const adverb = EVERY.get(word);
  if (word === 'every' && /^(?:other|second|third|fourth)$/.test(wordAt(pieces, at + 1)) && pieces[at + 2] !== undefined) {
    const part = wordAt(pieces, at + 1) === 'third' ? 3 : wordAt(pieces, at + 1) === 'fourth' ? 4 : 2;
    return { amounts: [{ dimension: 'percent', value: 100 / part, told: 1, nearness: 'exact', first: at, end: at + 2 }], end: at + 2 };
  }
  const isRepeated = ['every', 'each'].includes(word) || (word === 'a' && wordAt(pieces, at - 1) === 'once');
  const unit = isRepeated ? UNITS.get(wordAt(pieces, at + 1)) : undefined;
  const days = adverb ?? (unit?.[0] === 'time' && unit[1] >= 1 ? unit[1] : undefined);
  if (days === undefined) return null;
  const end = adverb === undefined ? at + 2 : at + 1;
  return { amounts: [{ dimension: 'every', value: days, told: 1, nearness: 'exact', first: at, end }], end };
}

/** "One of the boards": a thing like others, no number. */
const ONE_OF = /^of (?:the|my|our|your|these|those|them|their|his|her|a|an|us)$/;

function yearAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const year = readYear(pieces, at) ?? shortYear(pieces, at);
  if (!year || UNITS.has(wordAt(pieces, year.end)) || !YEAR_OPENERS.test(wordAt(pieces, at - 1))) return null;
  return { amounts: [{ dimension: 'year', value: year.value, told: year.value, nearness: 'exact', first: at, end: year.end }], end: year.end };
}
const YEAR_OPENERS =
  /^(?:|in|since|from|of|until|till|by|to|back|that|and|before|after|early|late|mid|jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|spring|summer|autumn|winter)$/;

/** How many words may stand between "for every three" and "two". */
const EVERY_WORDS = 14;
/** "For every three who rang before we have two now": a share of what there was. */
function shareOfEvery(pieces: readonly Piece[], at: number): ReadAmounts | null {
  if (wordAt(pieces, at) !== 'every' || wordAt(pieces, at - 1) !== 'for') return null;
  const whole = readNumber(pieces, at + 1);
  if (!whole || whole.value < 2) return null;
  for (let next = whole.end; next < Math.min(pieces.length, whole.end + EVERY_WORDS); next++) {
    const part = readNumber(pieces, next);
    if (!part) continue;
    if (part.value >= whole.value || part.value <= 0) return null;
    return {
      amounts: [{ dimension: 'percent', value: (100 * part.value) / whole.value, told: part.value, nearness: 'about', first: at, end: part.end }],
      end: part.end,
    };
  }
  return null;
}

/** "No accident", "not one complaint", "just one": none, or one. */
function noneAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const isNone =
    (word === 'no' &&
      pieces[at + 1] !== undefined &&
      !/^(?:say|says|said|saying)$/.test(wordAt(pieces, at - 1)) &&
      !NO_COUNT.test(wordAt(pieces, at + 1)) &&
      !pieces[at + 1]?.isAfterBreak) ||
    (word === 'one' && ['not', 'without'].includes(wordAt(pieces, at - 1)));
  if (isNone) return { amounts: [{ dimension: 'count', value: 0, told: 0, nearness: 'exact', first: at, end: at + 1 }], end: at + 1 };
  const isOne = word === 'one' && ['just', 'only', 'exactly'].includes(wordAt(pieces, at - 1)) && !/^(?:of|in)$/.test(wordAt(pieces, at + 1));
  return isOne ? { amounts: [{ dimension: 'count', value: 1, told: 1, nearness: 'exact', first: at, end: at + 1 }], end: at + 1 } : null;
}
const NO_COUNT =
  /^(?:problem|problems|longer|one|idea|doubt|matter|trouble|more|less|good|way|clear|real|and|but|i|it|we|that|not|to|hardship|hassle|bother|need|reason|question|interest|desire|wish|rush|hurry|odds|difference|chance|intention|business)$/;

/** "One in eight", "15 out of 17", "seven of the nine": a share, and how many. */
function ratioAt(pieces: readonly Piece[], at: number, value: number, end: number): ReadAmounts | null {
  const noun = nounBeforeIn(pieces, end);
  if (noun !== null) return ratioOf(pieces, at, value, noun);
  const isIn = wordAt(pieces, end) === 'in';
  const isOut = wordAt(pieces, end) === 'out' && wordAt(pieces, end + 1) === 'of';
  const isOf = wordAt(pieces, end) === 'of';
  if (!isIn && !isOut && !isOf) return null;
  let next = end + (isOut ? 2 : 1);
  if (!isIn) while (['my', 'the', 'our', 'those', 'these'].includes(wordAt(pieces, next))) next++;
  const whole = readNumber(pieces, next);
  if (!whole || whole.value <= value || (isIn && (UNITS.has(wordAt(pieces, whole.end)) || value !== 1))) return null;
  const share: Amount = {
    dimension: 'percent',
    value: (100 * value) / whole.value,
    told: value,
    nearness: nearnessBefore(pieces, at),
    first: at,
    end: whole.end,
  };
  if (isIn) return { amounts: [share], end: whole.end };
  return {
    amounts: [
      { dimension: 'count', value, told: value, nearness: nearnessBefore(pieces, at), first: at, end },
      { dimension: 'count', value: whole.value, told: whole.value, nearness: 'exact', first: next, end: whole.end },
      share,
    ],
    end: whole.end,
  };
}

/** "One lamb in seven", "four kids in five", "three from a hundred": the place of the whole; null where it is none. */
function nounBeforeIn(pieces: readonly Piece[], end: number): number | null {
  const link = /^(?:in|from)$/;
  const at = link.test(wordAt(pieces, end)) ? end : link.test(wordAt(pieces, end + 1)) && !UNITS.has(wordAt(pieces, end)) ? end + 1 : null;
  if (at === null || pieces[at]?.isAfterBreak || pieces[at + 1]?.isAfterBreak) return null;
  return at + 1;
}

/** Wholes that a share is told of: "two people in fifty shops" is none. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000]);

function ratioOf(pieces: readonly Piece[], at: number, value: number, next: number): ReadAmounts | null {
  const whole = readNumber(pieces, next);
  if (!whole || whole.value <= value || value < 1 || !WHOLES.has(whole.value) || UNITS.has(wordAt(pieces, whole.end))) return null;
  const after = pieces[whole.end];
  const isLast = after === undefined || after.isAfterBreak || RATIO_ENDS.test(after.lower);
  if (!isLast && value !== 1) return null;
  // One in seven is 14 %, and stands for 13 or 15 as well.
  const nearness = nearnessBefore(pieces, at) === 'exact' ? 'about' : nearnessBefore(pieces, at);
  return { amounts: [{ dimension: 'percent', value: (100 * value) / whole.value, told: value, nearness, first: at, end: whole.end }], end: whole.end };
}
const RATIO_ENDS =
  /^(?:of|was|were|is|are|came|come|made|make|got|get|went|go|did|do|had|have|finished|finish|stayed|stay|left|leave|dropped|passed|pass|failed|fail|and|but|now|before|still|said|say|found|find|reached|reach|would|who|that|got)$/;

/** "Two thirds", "three quarters". */
function fractionAt(pieces: readonly Piece[], at: number, value: number, end: number): ReadAmounts | null {
  const part = partOf(wordAt(pieces, end));
  if (part === undefined || value >= part || pieces[end]?.isAfterBreak) return null;
  return one(pieces, at, end + 1, 'percent', (100 * value) / part);
}

/** "Half", "a third", "a quarter": of something. */
function partAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const first = wordAt(pieces, at) === 'a' ? at + 1 : at;
  const part = partOf(wordAt(pieces, first));
  if (part === undefined || (first === at && part !== 2)) return null;
  const after = wordAt(pieces, first + 1);
  const unit = after === 'a' || after === 'an' ? UNITS.get(wordAt(pieces, first + 2)) : undefined;
  const ofUnit = after === 'of' && /^an?$/.test(wordAt(pieces, first + 2)) ? UNITS.get(wordAt(pieces, first + 3)) : undefined;
  if (ofUnit?.[0] === 'time') return one(pieces, at, first + 4, ofUnit[0], ofUnit[1] / part, 1 / part);
  // "Half as much again", "half as high again".
  if (part === 2 && after === 'as' && wordAt(pieces, first + 3) === 'again') return one(pieces, at, first + 4, 'percent', 50);
  if (unit) return one(pieces, at, first + 3, unit[0], unit[1] / part, 1 / part);
  if (after === 'time' || after === 'year' || after === 'hour' || after === 'term' || wordAt(pieces, at - 1) === 'and') return null;
  return one(pieces, at, first + 1, 'percent', 100 / part);
}

/** "A fortnight", "a decade", "a whole week", "a day and a quarter". */
function wholeUnit(pieces: readonly Piece[], at: number): ReadAmounts | null {
  if (wordAt(pieces, at) !== 'a' && wordAt(pieces, at) !== 'an') return null;
  const first = ['whole', 'full', 'single', 'good'].includes(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  const unit = UNITS.get(wordAt(pieces, first));
  // "Three times a week" and "six grand a year" are rates.
  const before = pieces[at - 1];
  const isRate = before !== undefined && !RATELESS.has(before.lower) && !pieces[at]?.isAfterBreak && first === at + 1;
  if (unit?.[0] !== 'time' || isRate) return null;
  if (wordAt(pieces, first + 1) === 'and' && wordAt(pieces, first + 2) === 'a') {
    const part = partOf(wordAt(pieces, first + 3));
    if (part !== undefined) return one(pieces, at, first + 4, 'time', unit[1] * (1 + 1 / part));
  }
  return one(pieces, at, first + 1, 'time', unit[1]);
}
const RATELESS: ReadonlySet<string> = new Set(
  'for in within of than by about around nearly almost over under just after take takes took another inside is was finished it them saves only a early than it'.split(
    ' ',
  ),
);

function plainAt(pieces: readonly Piece[], at: number, value: number, end: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const next = wordAt(pieces, end);
  const before = wordAt(pieces, at - 1);
  if (/^(?:st|nd|rd|th)$/.test(next) && pieces[end]?.start === pieces[end - 1]?.end) return { amounts: [], end: end + 1 };
  if (/^(?:19|20)\d\d$/.test(word)) return { amounts: [{ dimension: 'year', value, told: value, nearness: 'exact', first: at, end }], end };
  if (next === 'per' && wordAt(pieces, end + 1) === 'cent') return one(pieces, at, end + 2, 'percent', value);
  const spaced = STRETCHED.has(next) ? UNITS.get(wordAt(pieces, end + 1)) : undefined;
  if (spaced?.[0] === 'time' && !pieces[end]?.isAfterBreak) return one(pieces, at, end + 2, 'time', value * spaced[1], value);
  if (/^(?:working|business)$/.test(next) && wordAt(pieces, end + 1) === 'days')
    return one(pieces, at, end + 2, 'time', (value * DAYS.week) / WORKING_DAYS, value);
  const unit = UNITS.get(next) ?? (next === 'percentage' ? (['percent', 1] as const) : undefined);
  if (unit && !pieces[end]?.isAfterBreak) {
    const [dimension, size] = unit;
    // "Two years and a half", "2 years 6 months".
    const half = wordAt(pieces, end + 1) === 'and' && wordAt(pieces, end + 2) === 'a' ? partOf(wordAt(pieces, end + 3)) : undefined;
    if (dimension === 'time' && half !== undefined) return one(pieces, at, end + 4, dimension, size * (value + 1 / half), value + 1 / half);
    const more = dimension === 'time' ? readNumber(pieces, end + 1) : null;
    const smaller = more ? UNITS.get(wordAt(pieces, more.end)) : undefined;
    if (more && smaller?.[0] === 'time' && smaller[1] < size) return one(pieces, at, more.end + 1, 'time', value * size + more.value * smaller[1], value);
    return one(pieces, at, end + 1, dimension, value * size, value);
  }
  if (wordAt(pieces, end - 1) === 'grand') return one(pieces, at, end, 'money', value);
  if ((LABELLED.has(before) && !pieces[at]?.isAfterBreak) || (word === 'one' && end === at + 1 && next !== 'of' && next !== 'to' && before !== 'to'))
    return { amounts: [], end };
  return one(pieces, at, end, 'count', value);
}

const WORKING_DAYS = 5;

/** "Six good years". */
const STRETCHED: ReadonlySet<string> = new Set('good whole full long solid straight happy hard'.split(' '));

function nearnessBefore(pieces: readonly Piece[], at: number): Nearness {
  const [two, before] = [wordAt(pieces, at - 2), wordAt(pieces, at - 1)];
  if (before === 'than') return two === 'less' || two === 'fewer' ? 'below' : two === 'more' ? 'over' : 'exact';
  if (before === 'least') return 'over';
  if (OVER.has(before)) return 'over';
  if (UNDER.has(before)) return 'under';
  if (BELOW.has(before) || (before === 'of' && two === 'inside')) return 'below';
  return ABOUT.has(before) || before === 'like' ? 'about' : 'exact';
}
