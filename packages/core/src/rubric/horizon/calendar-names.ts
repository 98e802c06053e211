import { monthsUntil, untilYear, untilYearly } from './calendar-arithmetic.ts';
import { type Place, type Pointer, readPointer } from './calendar-pointer.ts';
import * as C from './calendar-words.ts';
import { type Clause, isBreakAfter, lowerAt, phraseEnd } from './horizon-types.ts';
import { ordinalOf } from './numbers.ts';

/** "2030", "the year 2030", "mid-2027", "2027/28", "the end of 2027". */
export function readYearOnly(clause: Clause, first: number, edge: C.Edge): Place | null {
  const at = phraseEnd(clause, first, C.YEAR_WORD);
  const mid = /^(?:mid|early|late)-(\d{4})$/.exec(lowerAt(clause, at));
  const year = yearOf(mid?.[1] ?? lowerAt(clause, at));
  if (
    year === null ||
    (lowerAt(clause, at + 1) === 'and' && yearOf(lowerAt(clause, at + 2)) !== null) ||
    (clause.tokens[at + 1]?.isNoun && !isBreakAfter(clause, at))
  )
    return year === null ? null : { end: at + 1, months: undefined, isFirm: false };
  return { end: at + 1, months: untilNamedYear(clause, year, C.YEAR, edge), isFirm: mid !== null };
}

const yearOf = (word: string): number | null => (/^20[0-9]{2}$/.test(word) ? Number(word) : null);

function untilNamedYear({ today }: Clause, year: number, yearly: C.Yearly, edge: C.Edge): number | null | undefined {
  if (today === null) return null;
  const months = monthsUntil(today, year, yearly[edge]);
  return year < today.year || months < -11 ? undefined : Math.max(0, months);
}

/** "May", "1 September", "the 3rd of June 2028", "mid-March", "next May". Without a date given, a month of the year cannot be told. */
export function readDate(clause: Clause, first: number, edge: C.Edge): Place | null {
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
  const month = C.MONTHS.get(token?.lower.replace(/^(?:mid|early|late)-/, '') ?? '') ?? null;
  if (month === null || !token) return null;
  return (token.lower === 'march' || token.lower === 'may') && token.isVerb && !isBreakAfter(clause, index) && !token.isName ? null : month;
}

/** "this coming spring", "the summer after next", "Christmas next year", "Q3 2027", "the third quarter of next year". */
export function readYearly(clause: Clause, first: number, edge: C.Edge): Place | null {
  const pointer = readPointer(clause, first);
  const quarter = ordinalOf(lowerAt(clause, pointer.at));
  const isHalf = lowerAt(clause, pointer.at + 1) === 'half';
  const isQuarter = lowerAt(clause, pointer.at + 1) === 'quarter' && (quarter ?? 9) <= 4;
  const word = lowerAt(clause, pointer.at).replace(/^(?:mid|early|late)-/, '');
  if (quarter !== null && (isQuarter || isHalf) && lowerAt(clause, pointer.at + 2) === 'of') {
    const yearly = isHalf ? C.HALF_YEARS[quarter - 1] : C.YEARLY.get(C.QUARTERS[quarter - 1] ?? '');
    if (yearly) return closePlace(clause, { ...pointer, at: pointer.at + 2 }, yearly, edge, false);
  }
  if (word === 'year-end' || (word === 'year' && lowerAt(clause, pointer.at + 1) === 'end')) {
    return { end: pointer.at + (word === 'year' ? 2 : 1), months: untilYear(clause.today, pointer.turn === 'next' ? 1 : 0, C.YEAR, 'end'), isFirm: false };
  }
  const yearly = C.YEARLY.get(word);
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
function closePlace(clause: Clause, pointer: Pointer, yearly: C.Yearly, edge: C.Edge, isUntold: boolean): Place {
  const { at } = pointer;
  const afterNext = phraseEnd(clause, at, C.AFTER_NEXT);
  if (pointer.isPast || pointer.isEvery) return { end: at, months: undefined, isFirm: false };
  if (afterNext > at) return { end: afterNext, months: untilYearly(clause.today, yearly, edge, 'afterNext'), isFirm: true };
  const link = phraseEnd(clause, at, C.OF);
  const year = yearOf(lowerAt(clause, link));
  if (year !== null) return { end: link + 1, months: untilNamedYear(clause, year, yearly, edge), isFirm: false };
  const nextYear = phraseEnd(clause, link, C.NEXT_YEAR);
  if (nextYear > link) return { end: nextYear, months: untilYear(clause.today, 1, yearly, edge), isFirm: true };
  const thisYear = phraseEnd(clause, link, C.THIS_YEAR);
  if (thisYear > link) return { end: thisYear, months: Math.max(0, untilYear(clause.today, 0, yearly, edge)), isFirm: true };
  return { end: at, months: isUntold ? null : untilYearly(clause.today, yearly, edge, pointer.turn), isFirm: pointer.isPointed };
}
