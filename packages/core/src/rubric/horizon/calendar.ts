import { untilYear, untilYearly, monthsUntil, type Turn } from './calendar-arithmetic.ts';
import { BEFORE, type Edge, EDGES, FIRM, HALF_YEARS, MONTHS, QUARTERS, SPANS, YEAR, YEAR_KINDS, YEARLY, type Yearly } from './calendar-words.ts';
import { UNIT_MONTHS, toHalfMonths } from './constants.ts';
import { type Clause, isBreakAfter, lowerAt, phraseEnd, phrases, type Read, setOf } from './horizon-types.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { tenseAround } from './tense.ts';

/** A place in the calendar; `months` null where it cannot be told, undefined where it lies behind. */
type Place = { readonly end: number; readonly months: number | null | undefined; readonly isFirm: boolean };
type Pointer = { readonly at: number; readonly turn: Turn; readonly isPointed: boolean; readonly isPast: boolean; readonly isEvery: boolean };

/** Reads times of the calendar: "by next autumn", "in September", "before the end of next year", "by 2030", "this time next year". */
export function readCalendar(clause: Clause, first: number): Read | null {
  const thisTime = phraseEnd(clause, first, phrases('this time next year|by this time next year|a year from today|this day next year'));
  if (thisTime > first) return { end: thisTime, found: { first, end: thisTime, months: 12, kind: 'calendar' } };
  const preposition = phraseEnd(clause, first, BEFORE);
  const { edge, at } = readEdge(clause, preposition, lowerAt(clause, first));
  const place =
    readYearOnly(clause, at, edge) ??
    readDate(clause, at, edge) ??
    readYearly(clause, at, edge) ??
    readSpan(clause, at, edge, preposition > first || at > preposition);
  if (!place) return null;
  const none: Read = { end: place.end, found: null };
  if (place.months === undefined || ['since', 'last', 'every', 'each'].includes(lowerAt(clause, first))) return none;
  const isFirm = place.isFirm || FIRM.has(lowerAt(clause, first));
  const isNamed = preposition > first || at > preposition || place.isFirm;
  if (!isNamed) return null;
  const tense = tenseAround(clause, first, place.end);
  if (tense === 'P' || (tense !== 'F' && !isFirm && !isSettled(clause, first, place.end))) return none;
  return { end: place.end, found: { first, end: place.end, months: place.months === null ? null : toHalfMonths(place.months), kind: 'calendar' } };
}

/** Verbs that set a date in the present: "my course ends in June". */
const SETTLING = setOf(
  'start starts begin begins finish finishes end ends open opens sit qualify graduate move expire expires runs comes join joins complete turn retire retires leave leaves',
);
/** How near such a verb stands, in words. */
const SETTLING_REACH = 7;

function isSettled({ tokens }: Clause, first: number, end: number): boolean {
  const near = [...tokens.slice(Math.max(0, first - SETTLING_REACH), first), ...tokens.slice(end, end + SETTLING_REACH)];
  return near.some(({ lower }) => SETTLING.has(lower));
}

function readEdge(clause: Clause, first: number, preposition: string): { edge: Edge; at: number } {
  for (const [edge, words] of EDGES) {
    const at = phraseEnd(clause, first, words);
    if (at > first) return { edge, at };
  }
  return { edge: preposition === 'before' ? 'start' : 'middle', at: first };
}

/** "2030", "the year 2030", "mid-2027", "2027/28", "the end of 2027". */
function readYearOnly(clause: Clause, first: number, edge: Edge): Place | null {
  const at = phraseEnd(clause, first, phrases('the year|year'));
  const mid = /^(?:mid|early|late)-(\d{4})$/.exec(lowerAt(clause, at));
  const year = yearOf(mid?.[1] ?? lowerAt(clause, at));
  if (
    year === null ||
    (lowerAt(clause, at + 1) === 'and' && yearOf(lowerAt(clause, at + 2)) !== null) ||
    (clause.tokens[at + 1]?.isNoun && !isBreakAfter(clause, at))
  )
    return year === null ? null : { end: at + 1, months: undefined, isFirm: false };
  return { end: at + 1, months: untilNamedYear(clause, year, YEAR, edge), isFirm: mid !== null };
}

const yearOf = (word: string): number | null => (/^20[0-9]{2}$/.test(word) ? Number(word) : null);

function untilNamedYear({ today }: Clause, year: number, yearly: Yearly, edge: Edge): number | null | undefined {
  if (today === null) return null;
  const months = monthsUntil(today, year, yearly[edge]);
  return year < today.year || months < -11 ? undefined : Math.max(0, months);
}

/** "May", "1 September", "the 3rd of June 2028", "mid-March", "next May". Without a date given, a month of the year cannot be told. */
function readDate(clause: Clause, first: number, edge: Edge): Place | null {
  const pointer = readPointer(clause, first);
  let at = pointer.at;
  if (isDay(lowerAt(clause, at)) && lowerAt(clause, at + 1) === 'of') at += 2;
  else if (isDay(lowerAt(clause, at)) && monthOf(clause, at + 1) !== null) at += 1;
  const month = monthOf(clause, at);
  if (month === null) return null;
  let end = at + 1;
  if (lowerAt(clause, end) === 'the' && isDay(lowerAt(clause, end + 1))) end += 2;
  else if (isDay(lowerAt(clause, end)) && !isBreakAfter(clause, end - 1)) end += 1;
  const yearly = { start: month, middle: month, end: month };
  return closePlace(clause, { ...pointer, at: end }, yearly, edge, clause.today === null);
}

const isDay = (word: string): boolean => {
  const day = ordinalOf(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
  return day !== null && day >= 1 && day <= 31;
};

/** "may" and "march" are months only where they are written as names or stand after a preposition and before no verb. */
function monthOf(clause: Clause, index: number): number | null {
  const token = clause.tokens[index];
  const month = MONTHS.get(token?.lower.replace(/^(?:mid|early|late)-/, '') ?? '') ?? null;
  if (month === null || !token) return null;
  return (token.lower === 'march' || token.lower === 'may') && token.isVerb && !isBreakAfter(clause, index) && !token.isName ? null : month;
}

/** "this coming spring", "the summer after next", "Christmas next year", "Q3 2027", "the third quarter of next year". */
function readYearly(clause: Clause, first: number, edge: Edge): Place | null {
  const pointer = readPointer(clause, first);
  const quarter = ordinalOf(lowerAt(clause, pointer.at));
  const isHalf = lowerAt(clause, pointer.at + 1) === 'half';
  const isQuarter = lowerAt(clause, pointer.at + 1) === 'quarter' && (quarter ?? 9) <= 4;
  const word = lowerAt(clause, pointer.at).replace(/^(?:mid|early|late)-/, '');
  if (quarter !== null && (isQuarter || isHalf) && lowerAt(clause, pointer.at + 2) === 'of') {
    const yearly = isHalf ? HALF_YEARS[quarter - 1] : YEARLY.get(QUARTERS[quarter - 1] ?? '');
    if (yearly) return closePlace(clause, { ...pointer, at: pointer.at + 2 }, yearly, edge, false);
  }
  if (word === 'year-end' || (word === 'year' && lowerAt(clause, pointer.at + 1) === 'end')) {
    return { end: pointer.at + (word === 'year' ? 2 : 1), months: untilYear(clause.today, pointer.turn === 'next' ? 1 : 0, YEAR, 'end'), isFirm: false };
  }
  const yearly = YEARLY.get(word);
  if (!yearly) return null;
  const after = lowerAt(clause, pointer.at + 1);
  const end =
    ['time', 'holidays', 'holiday', 'season', 'break', 'eve', 'term', 'semester'].includes(after) && !isBreakAfter(clause, pointer.at)
      ? pointer.at + 2
      : pointer.at + 1;
  if (
    end === pointer.at + 1 &&
    clause.tokens[end]?.isNoun &&
    !isBreakAfter(clause, end - 1) &&
    !pointer.isPointed &&
    !['next', ...SEASONAL].includes(lowerAt(clause, end))
  )
    return null;
  return closePlace(clause, { ...pointer, at: end }, yearly, edge, false);
}

/** What a season may stand before and still tell when. */
const SEASONAL = ['menu', 'mocks', 'intake', 'exams', 'rush', 'sale', 'sales', 'shutdown', 'peak', 'show'];

/** After the name: "after next", "next year", "of 2028"; and the months to it. */
function closePlace(clause: Clause, pointer: Pointer, yearly: Yearly, edge: Edge, isUntold: boolean): Place {
  const { at } = pointer;
  const afterNext = phraseEnd(clause, at, phrases('after next|after that one'));
  if (pointer.isPast || pointer.isEvery) return { end: at, months: undefined, isFirm: false };
  if (afterNext > at) return { end: afterNext, months: untilYearly(clause.today, yearly, edge, 'afterNext'), isFirm: true };
  const link = phraseEnd(clause, at, phrases('of|in|of the year'));
  const year = yearOf(lowerAt(clause, link));
  if (year !== null) return { end: link + 1, months: untilNamedYear(clause, year, yearly, edge), isFirm: false };
  const nextYear = phraseEnd(clause, link, phrases('next year'));
  if (nextYear > link) return { end: nextYear, months: untilYear(clause.today, 1, yearly, edge), isFirm: true };
  const thisYear = phraseEnd(clause, link, phrases('this year'));
  if (thisYear > link) return { end: thisYear, months: Math.max(0, untilYear(clause.today, 0, yearly, edge)), isFirm: true };
  return { end: at, months: isUntold ? null : untilYearly(clause.today, yearly, edge, pointer.turn), isFirm: pointer.isPointed };
}

function readPointer(clause: Clause, first: number): Pointer {
  const coming = phraseEnd(clause, first, phrases('this coming|the coming|this|coming|the upcoming|the following'));
  const next = phraseEnd(clause, first, phrases('next|the next|this next'));
  const past = phraseEnd(clause, first, phrases('last|the last|the past|past|the previous|previous|that|those'));
  const every = phraseEnd(clause, first, phrases('every|each|per|any'));
  const plain = phraseEnd(clause, first, phrases('the|my|our|your'));
  const turn = next > first ? 'next' : 'coming';
  return { at: Math.max(coming, next, past, every, plain), turn, isPointed: coming > first || next > first, isPast: past > first, isEvery: every > first };
}

/** "next year", "the end of the month", "this term", "the year after next", "later this year". */
function readSpan(clause: Clause, first: number, edge: Edge, isFramed: boolean): Place | null {
  const pointer = readPointer(clause, first);
  const kind = YEAR_KINDS.has(lowerAt(clause, pointer.at)) ? pointer.at + 1 : pointer.at;
  const word = lowerAt(clause, kind);
  if (!SPANS.has(word) || numberOf(lowerAt(clause, kind + 1)) !== null) return null;
  const end = kind + 1;
  const afterNext = phraseEnd(clause, end, phrases('after next'));
  const isNext = pointer.turn === 'next' || lowerAt(clause, kind - 1) === 'new';
  if (pointer.isPast || pointer.isEvery) return { end, months: undefined, isFirm: false };
  if (word === 'year') {
    if (lowerAt(clause, kind - 1) === 'new') return { end, months: untilYear(clause.today, 1, YEAR, 'start'), isFirm: true };
    if (afterNext > end) return { end: afterNext, months: clause.today ? untilYear(clause.today, 2, YEAR, edge) : 24, isFirm: true };
    if (pointer.at > first && lowerAt(clause, first) === 'the' && isNext) return null;
    if (isNext) return { end, months: clause.today || edge !== 'middle' ? untilYear(clause.today, 1, YEAR, edge) : 12, isFirm: true };
  }
  // "the coming year" is a length from now; "this week" is now; how long a season is left nobody tells.
  if (
    /^(?:coming|upcoming|following)$/.test(lowerAt(clause, kind - 1)) ||
    (['week', 'fortnight'].includes(word) && !isNext && edge !== 'end') ||
    (word === 'season' && !isNext)
  )
    return null;
  const isTold = edge !== 'middle' || pointer.isPointed;
  if (!isTold || !(isFramed || pointer.isPointed)) return null;
  const length = UNIT_MONTHS[word] ?? 0;
  if (afterNext > end) return { end: afterNext, months: 2 * length, isFirm: true };
  const thisOne = word === 'year' ? Math.max(0, untilYear(clause.today, 0, YEAR, edge === 'start' ? 'start' : 'end')) : length / 2;
  const isPlain = !pointer.isPointed && clause.tokens[end]?.lower !== undefined && lowerAt(clause, end) === 'of';
  return { end, months: isNext ? length + (edge === 'end' ? length / 2 : 0) : thisOne, isFirm: pointer.isPointed && !isPlain };
}
