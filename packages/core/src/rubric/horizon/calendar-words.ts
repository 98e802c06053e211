import { type Phrases, phrases, setOf } from './horizon-types.ts';

/** Which part of a time is meant: its first month, the middle, or its last. */
export type Edge = 'start' | 'middle' | 'end';

/** A time that comes every year, by its first, middle and last month (1–12; 13 is January of the year after). */
export type Yearly = { readonly start: number; readonly middle: number; readonly end: number };

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const abbreviations = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec'];

export const MONTHS = new Map<string, number>([...months, ...abbreviations].map((name, index) => [name, (index % 12) + 1]));
MONTHS.set('sep', 9);

/** Meteorological seasons of the northern half of the world, where the product's first users are. */
export const YEARLY = new Map<string, Yearly>([
  ['spring', { start: 3, middle: 4, end: 5 }],
  ['springtime', { start: 3, middle: 4, end: 5 }],
  ['summer', { start: 6, middle: 7, end: 8 }],
  ['summertime', { start: 6, middle: 7, end: 8 }],
  ['autumn', { start: 9, middle: 10, end: 11 }],
  ['fall', { start: 9, middle: 10, end: 11 }],
  ['winter', { start: 12, middle: 13, end: 14 }],
  ['christmas', { start: 12, middle: 12, end: 12 }],
  ['xmas', { start: 12, middle: 12, end: 12 }],
  ['easter', { start: 4, middle: 4, end: 4 }],
  ['thanksgiving', { start: 11, middle: 11, end: 11 }],
  ['halloween', { start: 10, middle: 10, end: 10 }],
  ['harvest', { start: 7, middle: 8, end: 9 }],
  ['lambing', { start: 3, middle: 4, end: 4 }],
  ['q1', { start: 1, middle: 2, end: 3 }],
  ['q2', { start: 4, middle: 5, end: 6 }],
  ['q3', { start: 7, middle: 8, end: 9 }],
  ['q4', { start: 10, middle: 11, end: 12 }],
]);
/** The calendar year as a time that comes every year. */
export const YEAR: Yearly = { start: 1, middle: 7, end: 12 };
export const HALF_YEARS: readonly Yearly[] = [
  { start: 1, middle: 4, end: 6 },
  { start: 7, middle: 10, end: 12 },
];
export const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
/** "this", "next" and "the end of" go with these; their length is in `UNIT_MONTHS`. */
export const SPANS = setOf('week month quarter term semester year decade season half-term fortnight');
/** "next financial year" is counted like "next year": the shift of a few months is within what an interviewer hears. */
export const YEAR_KINDS = setOf('calendar financial fiscal tax academic school working business new');

export const BEFORE = phrases(
  'by about|by around|by roughly|in about|in around|in|by|before|after|until|till|til|from|come|over|during|for|at|around|towards|throughout|through|this side of|ahead of|on|not before|between now and|from now till|from now until|from now to|as of|starting|starting in|starting from|up to|up until|no later than|as early as|some time in|sometime in|some time|sometime|hopefully by|since',
);
export const FIRM = setOf('by before until till come this between towards starting no up til ahead not');
const edges = 'the end of|end of|the close of|the back end of|back end of|the tail end of|the very end of|the last part of|the second part of';
const starts = 'the start of|start of|the beginning of|beginning of|the turn of|the first part of|early in|the top of';
const middles = 'the middle of|middle of|halfway through|mid|midway through';
export const EDGES: readonly (readonly [Edge, Phrases])[] = [
  ['end', phrases(`${edges}|late|late in|later|later in|the end of the|the latter half of`)],
  ['start', phrases(`${starts}|early|early on in|earlier in`)],
  ['middle', phrases(middles)],
];

export const THIS_TIME = phrases('this time next year|by this time next year|a year from today|this day next year');
export const YEAR_WORD = phrases('the year|year');
export const AFTER_NEXT = phrases('after next|after that one');
export const OF = phrases('of|in|of the year');
export const NEXT_YEAR = phrases('next year');
export const THIS_YEAR = phrases('this year');
export const COMING = phrases('this coming|the coming|this|coming|the upcoming|the following');
export const NEXT = phrases('next|the next|this next');
export const PAST = phrases('last|the last|the past|past|the previous|previous|that|those');
export const EVERY = phrases('every|each|per|any');
export const POSSESSED = phrases('the|my|our|your');
