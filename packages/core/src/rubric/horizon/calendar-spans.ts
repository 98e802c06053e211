import { untilYear } from './calendar-arithmetic.ts';
import { type Place, readPointer } from './calendar-pointer.ts';
import * as C from './calendar-words.ts';
import { UNIT_MONTHS } from './constants.ts';
import { type Clause, lowerAt, phraseEnd } from './horizon-types.ts';
import { numberOf } from './numbers.ts';

/** "next year", "the end of the month", "this term", "the year after next", "later this year". */
export function readSpan(clause: Clause, first: number, edge: C.Edge, isFramed: boolean): Place | null {
  const pointer = readPointer(clause, first);
  const kind = C.YEAR_KINDS.has(lowerAt(clause, pointer.at)) ? pointer.at + 1 : pointer.at;
  const word = lowerAt(clause, kind);
  if (!C.SPANS.has(word) || numberOf(lowerAt(clause, kind + 1)) !== null) return null;
  const end = kind + 1;
  const afterNext = phraseEnd(clause, end, C.AFTER_NEXT);
  const isNext = pointer.turn === 'next' || lowerAt(clause, kind - 1) === 'new';
  if (pointer.isPast || pointer.isEvery) return { end, months: undefined, isFirm: false };
  if (word === 'year') {
    if (lowerAt(clause, kind - 1) === 'new') return { end, months: untilYear(clause.today, 1, C.YEAR, 'start'), isFirm: true };
    if (afterNext > end) return { end: afterNext, months: clause.today ? untilYear(clause.today, 2, C.YEAR, edge) : 24, isFirm: true };
    if (pointer.at > first && lowerAt(clause, first) === 'the' && isNext) return null;
    if (isNext) return { end, months: clause.today || edge !== 'middle' ? untilYear(clause.today, 1, C.YEAR, edge) : 12, isFirm: true };
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
  const thisOne = word === 'year' ? Math.max(0, untilYear(clause.today, 0, C.YEAR, edge === 'start' ? 'start' : 'end')) : length / 2;
  const isPlain = !pointer.isPointed && clause.tokens[end]?.lower !== undefined && lowerAt(clause, end) === 'of';
  return { end, months: isNext ? length + (edge === 'end' ? length / 2 : 0) : thisOne, isFirm: pointer.isPointed && !isPlain };
}
