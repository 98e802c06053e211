/** Conventions of this room, where no source is named: what an interviewer would take the words for. All in months. */

export const MONTHS_IN_YEAR = 12;
const DAYS_IN_YEAR = 365.25;
const WEEKS_IN_YEAR = DAYS_IN_YEAR / 7;

/** Probation in the UK and Ireland is usually three to six months; the longer one is assumed, so that "by its end" is never too early. */
export const PROBATION_MONTHS = 6;
/** A school year has three terms in most of the UK; a university year has two semesters. */
const TERM_MONTHS = 4;
const SEMESTER_MONTHS = 6;
const HALF_TERM_MONTHS = 2;

/** With no date given, a day that comes once a year is half a year away on average. */
export const COMING_YEARLY_MONTHS = 6;
/** With no date given: "next autumn" is the coming one for some and the one after for others, so it lies between 0 and 18 months. */
export const NEXT_YEARLY_MONTHS = 9;
/** "Next autumn" said this short before autumn means the one after; earlier, the coming one. Native speakers differ. */
export const NEXT_SKIPS_WITHIN_MONTHS = 4;
/** With no date given, an answer is taken to be given in the middle of the year: so many months are gone of it. */
export const ASSUMED_MONTHS_INTO_YEAR = 6;

/** "a few" and "several": 3 and 5 are the usual readings of English speakers; "a handful" has five fingers. */
export const A_COUPLE = 2;
export const A_FEW = 3;
export const SEVERAL = 5;

/** Beyond a century a number is a slip or a joke, and no horizon. */
export const LONGEST_MONTHS = 1200;

/** Length of a unit in months. Seasons and harvests come once a year: "two winters from now" is two years. */
export const UNIT_MONTHS: Readonly<Record<string, number>> = {
  day: MONTHS_IN_YEAR / DAYS_IN_YEAR,
  week: MONTHS_IN_YEAR / WEEKS_IN_YEAR,
  fortnight: (2 * MONTHS_IN_YEAR) / WEEKS_IN_YEAR,
  month: 1,
  quarter: 3,
  term: TERM_MONTHS,
  'half-term': HALF_TERM_MONTHS,
  semester: SEMESTER_MONTHS,
  year: MONTHS_IN_YEAR,
  season: MONTHS_IN_YEAR,
  decade: 10 * MONTHS_IN_YEAR,
};

/** To the half month, the finest step people plan in; what is measured in days is still not nothing. */
export const toHalfMonths = (months: number): number => (months <= 0 ? 0 : Math.max(0.5, Math.round(months * 2) / 2));
