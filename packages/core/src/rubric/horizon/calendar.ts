import { readDate, readYearly, readYearOnly } from './calendar-names.ts';
import { readSpan } from './calendar-spans.ts';
import * as C from './calendar-words.ts';
import { toHalfMonths } from './constants.ts';
import { type Clause, lowerAt, phraseEnd, type Read, setOf } from './horizon-types.ts';
import { tenseAround } from './tense.ts';

/** Reads times of the calendar: "by next autumn", "in September", "before the end of next year", "by 2030", "this time next year". */
export function readCalendar(clause: Clause, first: number): Read | null {
  const thisTime = phraseEnd(clause, first, C.THIS_TIME);
  if (thisTime > first) return { end: thisTime, found: { first, end: thisTime, months: 12, kind: 'calendar' } };
  const preposition = phraseEnd(clause, first, C.BEFORE);
  const { edge, at } = readEdge(clause, preposition, lowerAt(clause, first));
  const place =
    readYearOnly(clause, at, edge) ??
    readDate(clause, at, edge) ??
    readYearly(clause, at, edge) ??
    readSpan(clause, at, edge, preposition > first || at > preposition);
  if (!place) return null;
  const none: Read = { end: place.end, found: null };
  if (place.months === undefined || ['since', 'last', 'every', 'each'].includes(lowerAt(clause, first))) return none;
  const isFirm = place.isFirm || C.FIRM.has(lowerAt(clause, first));
  const isNamed = preposition > first || at > preposition || place.isFirm;
  if (!isNamed) return null;
  const tense = tenseAround(clause, first, place.end);
  if (tense === 'P' || (tense === 'N' && !isFirm && !isSettled(clause, first, place.end))) return none;
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

function readEdge(clause: Clause, first: number, preposition: string): { edge: C.Edge; at: number } {
  for (const [edge, words] of C.EDGES) {
    const at = phraseEnd(clause, first, words);
    if (at > first) return { edge, at };
  }
  return { edge: preposition === 'before' ? 'start' : 'middle', at: first };
}
