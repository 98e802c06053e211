import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Piece } from './number-tokens.ts';
import { MONTH, type Value, YEAR } from './values.ts';

/** A time that goes on until today. */
type Since = { readonly year: number; readonly month: number | null; readonly start: number; readonly end: number };

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** "Since March 2019", "2020 to now", "from 2017". */
export function sincesIn(pieces: readonly Piece[]): Since[] {
  return pieces.flatMap((piece, at) => {
    if (!/^(?:19|20)\d\d$/.test(piece.lower)) return [];
    const month = MONTH_NAMES.indexOf(pieces[at - 1]?.lower ?? '');
    const opener = pieces[month >= 0 ? at - 2 : at - 1]?.lower ?? '';
    const after = pieces.slice(at + 1, at + 3).map(({ lower }) => lower);
    const goesOn = /^(?:now|date|present|today)$/.test(after[1] ?? '') || /^(?:now|present|onwards|today)$/.test(after[0] ?? '');
    const isClosed = /^(?:19|20)\d\d$/.test(after[0] ?? '') || (/^(?:to|until|till)$/.test(after[0] ?? '') && /^\d{4}$/.test(after[1] ?? ''));
    const isStart = /^(?:in|spring|summer|autumn|winter)$/.test(opener) && pieces.some(({ lower }) => /^(?:joined|started|began)$/.test(lower));
    if (!goesOn && !isStart && (isClosed || !/^(?:since|from)$/.test(opener))) return [];
    return [{ year: Number(piece.lower), month: month < 0 ? null : month + 1, start: piece.start, end: piece.end }];
  });
}

/** The date beside a fact that goes on, such as "2022-03". */
export const sinceOf = (date: string): Since => ({
  year: Number(date.slice(0, 4)),
  month: date.length > 4 ? Number(date.slice(5)) : null,
  start: 0,
  end: 0,
});

/** Who has been there for seven years and eight months says seven, or nearly eight: so much of a year it may be off. Source: candor-trials. */
const SLACK_OF_MONTH = 0.8;
/** The middle of a year, which is meant where no month is named. */
const MID_YEAR = 6;

/** How long it has been since each, with the slack of what is not known. */
export function lengthsUntil(since: readonly Since[], today: CalendarMonth | null): Value[] {
  if (!today) return [];
  return since.map(({ year, month, start, end }) => {
    const months = (today.year - year) * 12 + (today.month - (month ?? MID_YEAR));
    return {
      dimension: 'time',
      value: months * MONTH,
      told: months / 12,
      nearness: 'exact',
      nouns: [],
      isDerived: true,
      isPart: false,
      slack: month === null ? YEAR : YEAR * SLACK_OF_MONTH,
      start,
      end,
    };
  });
}
