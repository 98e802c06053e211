import type { Piece } from './number-tokens.ts';
import { partOf, readNumber } from './numbers.ts';

/** `ago`: a time that lies so many days back. `every`: how many days lie between two times of what is done again and again. */
export type Dimension = 'percent' | 'money' | 'time' | 'ago' | 'mass' | 'length' | 'count' | 'year' | 'times' | 'every';
export type Nearness = 'exact' | 'about' | 'over' | 'under';

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

const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 } as const;
const UNITS: ReadonlyMap<string, readonly [Dimension, number]> = new Map(
  Object.entries({
    '%': ['percent', 1],
    percent: ['percent', 1],
    percentage: ['percent', 1],
    pc: ['percent', 1],
    points: ['percent', 1],
    '£': ['money', 1],
    pound: ['money', 1],
    pounds: ['money', 1],
    quid: ['money', 1],
    dollar: ['money', 1],
    dollars: ['money', 1],
    euro: ['money', 1],
    euros: ['money', 1],
    ms: ['time', DAYS.hour / 3.6e6],
    millisecond: ['time', DAYS.hour / 3.6e6],
    milliseconds: ['time', DAYS.hour / 3.6e6],
    second: ['time', DAYS.hour / 3600],
    seconds: ['time', DAYS.hour / 3600],
    sec: ['time', DAYS.hour / 3600],
    minute: ['time', DAYS.hour / 60],
    minutes: ['time', DAYS.hour / 60],
    mins: ['time', DAYS.hour / 60],
    hour: ['time', DAYS.hour],
    hours: ['time', DAYS.hour],
    hrs: ['time', DAYS.hour],
    day: ['time', DAYS.day],
    days: ['time', DAYS.day],
    week: ['time', DAYS.week],
    weeks: ['time', DAYS.week],
    fortnight: ['time', 2 * DAYS.week],
    month: ['time', DAYS.month],
    months: ['time', DAYS.month],
    year: ['time', DAYS.year],
    years: ['time', DAYS.year],
    yrs: ['time', DAYS.year],
    decade: ['time', 10 * DAYS.year],
    decades: ['time', 10 * DAYS.year],
    kg: ['mass', 1],
    kilo: ['mass', 1],
    kilos: ['mass', 1],
    kilograms: ['mass', 1],
    gram: ['mass', 0.001],
    grams: ['mass', 0.001],
    tonne: ['mass', 1000],
    tonnes: ['mass', 1000],
    tons: ['mass', 1000],
    metres: ['length', 1],
    meters: ['length', 1],
    km: ['length', 1000],
    kilometres: ['length', 1000],
    miles: ['length', 1609],
    mile: ['length', 1609],
    times: ['times', 1],
    fold: ['times', 1],
  } as const).map(([name, unit]) => [name, unit]),
);
const CURRENCIES: ReadonlySet<string> = new Set(['£', '$', '€']);
const ABOUT: ReadonlySet<string> = new Set('about around roughly approximately some circa maybe perhaps mid'.split(' '));
const OVER: ReadonlySet<string> = new Set('over above exceeding'.split(' '));
const UNDER: ReadonlySet<string> = new Set('nearly almost under below'.split(' '));
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
/** Nouns whose number is a name: ward 7, level 3. */
export const LABELLED: ReadonlySet<string> = new Set(
  'ward level year grade band aisle stage tier phase part room class gate bay line platform route nvq unit key asme type form floor category'.split(' '),
);

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
  const set = noneAt(pieces, at) ?? everyAt(pieces, at);
  if (set) return set;
  const change = CHANGES.get(word);
  if (change !== undefined)
    return { amounts: [{ dimension: 'percent', value: change, told: change, nearness: nearnessBefore(pieces, at), first: at, end: at + 1 }], end: at + 1 };
  const isMoney = CURRENCIES.has(word);
  const number = readNumber(pieces, isMoney ? at + 1 : at);
  if (!number) return partAt(pieces, at) ?? wholeUnit(pieces, at);
  if (isMoney) return one(pieces, at, number.end, 'money', number.value);
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

/** "Daily", "every week", "once a month". */
function everyAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const adverb = EVERY.get(word);
  const isRepeated = ['every', 'each'].includes(word) || (word === 'a' && wordAt(pieces, at - 1) === 'once');
  const unit = isRepeated ? UNITS.get(wordAt(pieces, at + 1)) : undefined;
  const days = adverb ?? (unit?.[0] === 'time' && unit[1] >= 1 ? unit[1] : undefined);
  if (days === undefined) return null;
  const end = adverb === undefined ? at + 2 : at + 1;
  return { amounts: [{ dimension: 'every', value: days, told: 1, nearness: 'exact', first: at, end }], end };
}

/** "No accident", "not one complaint", "just one": none, or one. */
function noneAt(pieces: readonly Piece[], at: number): ReadAmounts | null {
  const word = wordAt(pieces, at);
  const isNone =
    (word === 'no' && !NO_COUNT.test(wordAt(pieces, at + 1)) && !pieces[at + 1]?.isAfterBreak) ||
    (word === 'one' && ['not', 'without'].includes(wordAt(pieces, at - 1)));
  if (isNone) return { amounts: [{ dimension: 'count', value: 0, told: 0, nearness: 'exact', first: at, end: at + 1 }], end: at + 1 };
  const isOne = word === 'one' && ['just', 'only', 'exactly'].includes(wordAt(pieces, at - 1)) && wordAt(pieces, at + 1) !== 'of';
  return isOne ? { amounts: [{ dimension: 'count', value: 1, told: 1, nearness: 'exact', first: at, end: at + 1 }], end: at + 1 } : null;
}
const NO_COUNT = /^(?:problem|problems|longer|one|idea|doubt|matter|trouble|more|less|good|way|clear|real|and|but|i|it|we|that|not)$/;

/** "One in eight", "15 out of 17", "seven of the nine": a share, and how many. */
function ratioAt(pieces: readonly Piece[], at: number, value: number, end: number): ReadAmounts | null {
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

function nearnessBefore(pieces: readonly Piece[], at: number): Nearness {
  const [two, before] = [wordAt(pieces, at - 2), wordAt(pieces, at - 1)];
  if (before === 'than') return two === 'less' || two === 'fewer' ? 'under' : two === 'more' ? 'over' : 'exact';
  if (before === 'least') return 'over';
  if (OVER.has(before)) return 'over';
  if (UNDER.has(before)) return 'under';
  return ABOUT.has(before) || before === 'like' ? 'about' : 'exact';
}
