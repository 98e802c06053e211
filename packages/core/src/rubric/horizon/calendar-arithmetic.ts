import type { Edge, Yearly } from './calendar-words.ts';
import { ASSUMED_MONTHS_INTO_YEAR, COMING_YEARLY_MONTHS, MONTHS_IN_YEAR, NEXT_SKIPS_WITHIN_MONTHS, NEXT_YEARLY_MONTHS } from './constants.ts';
import type { CalendarMonth } from './horizon-types.ts';

/** Months from today to a month of a year; `month` may run past 12. */
export const monthsUntil = (today: CalendarMonth, year: number, month: number): number => (year - today.year) * MONTHS_IN_YEAR + month - today.month;

/** How a yearly time is pointed at: "this May", "in May", "next May", "the May after next". */
export type Turn = 'this' | 'coming' | 'next' | 'afterNext';

/**
 * Months to a time that comes every year. A time whose middle is past this year means next year's, but "this autumn" said in November is now.
 * With no date given it is {@link COMING_YEARLY_MONTHS} or {@link NEXT_YEARLY_MONTHS} away.
 */
export function untilYearly(today: CalendarMonth | null, yearly: Yearly, edge: Edge, turn: Turn): number {
  if (today === null) return turn === 'next' ? NEXT_YEARLY_MONTHS : COMING_YEARLY_MONTHS + (turn === 'afterNext' ? MONTHS_IN_YEAR : 0);
  const wrap = (month: number): number => (((month - today.month) % MONTHS_IN_YEAR) + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  const toEnd = wrap(yearly.end);
  const isNow = toEnd < yearly.end - yearly.start + 1 && edge !== 'start';
  const ahead = isNow && turn === 'this' ? Math.max(0, toEnd - (yearly.end - yearly[edge])) : wrap(yearly[edge]);
  if (turn === 'afterNext') return ahead + MONTHS_IN_YEAR;
  const isThisYear = today.month + ahead <= MONTHS_IN_YEAR;
  return turn === 'next' && ((isThisYear && ahead < NEXT_SKIPS_WITHIN_MONTHS) || (isNow && isThisYear)) ? ahead + MONTHS_IN_YEAR : ahead;
}

/** Months to an edge of the year that is `years` after this one (0 is this year). With no date given, this year is half over. */
export function untilYear(today: CalendarMonth | null, years: number, yearly: Yearly, edge: Edge): number {
  const from = today ?? { year: 0, month: ASSUMED_MONTHS_INTO_YEAR };
  return monthsUntil(from, from.year + years, yearly[edge]);
}
