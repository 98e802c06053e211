import type { Document } from '../../document/document.ts';
import type { Horizon } from '../result.ts';
import { readAgeAhead } from './ages.ts';
import { joinAppositions } from './apposition.ts';
import { readCalendar } from './calendar.ts';
import { clausesOf } from './clauses.ts';
import { readDuration } from './durations.ts';
import { readEvent } from './events.ts';
import type { CalendarMonth, Clause, Found, Read, Reader } from './horizon-types.ts';
import { closed, readPeriod } from './periods.ts';
import { readVague } from './vague.ts';

const READERS: readonly Reader[] = [readAgeAhead, readCalendar, readDuration, readEvent, readVague];

/**
 * Every expression of an answer that says when in the future something is to be, or how long it takes, in months from now.
 *
 * `months` is null for a time that is meant but cannot be told ("once the extension is finished"). A range counts as its middle, an
 * ordinal year as its end, "5+ years" as five. Results are rounded to half months. Seasons, holidays, quarters and "the end of the
 * year" resolve without a date to the stated approximations in `constants.ts` ("by next autumn" → 9), because an interviewer hears
 * them as "within the year"; months of the year, dates and calendar years need `today` and are null without it.
 * Lengths of the past, rates, sizes and ages alone are no horizons; negated and repeated ones are.
 *
 * @example readHorizons(parseDocument('In two years I want to lead a crew.'), null)
 * // → [{ months: 24, evidence: { span: { kind: 'text', start: 0, end: 12 }, quote: 'In two years' } }]
 */
export function readHorizons(doc: Document, today: CalendarMonth | null): Horizon[] {
  const horizons: Horizon[] = [];
  for (const clause of clausesOf(doc, today)) {
    for (const { first, end, months, usual = null, isAfterLast } of joinAppositions(clause, foundIn(clause))) {
      const start = clause.tokens[first]?.start ?? 0;
      const stop = clause.tokens[end - 1]?.end ?? start;
      const since = isAfterLast ? (horizons.at(-1)?.months ?? 0) : 0;
      horizons.push({
        months: months === null ? usual : since + months,
        evidence: { span: { kind: 'text', start, end: stop }, quote: doc.text.slice(start, stop) },
      });
    }
  }
  return horizons;
}

/** Left to right, the longest reading at each word; what is read is not read again. */
function foundIn(clause: Clause): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < clause.tokens.length) {
    const read = longestAt(clause, at);
    if (read?.found) found.push(resolved(clause, read.found));
    at = Math.max(at + 1, read?.end ?? 0);
  }
  return found;
}

function longestAt(clause: Clause, first: number): Read | null {
  let best: Read | null = null;
  for (const reader of READERS) {
    const read = reader(clause, first);
    if (read && (!best || isBetter(read, best))) best = read;
  }
  return best;
}

/** A time that is told beats an event, an event what is no horizon, and else the longer reading wins. */
function isBetter(one: Read, other: Read): boolean {
  const rank = ({ found }: Read): number => (found === null ? 0 : found.kind === 'event' && found.months === null ? 1 : 2);
  return rank(one) === rank(other) ? one.end > other.end : rank(one) > rank(other);
}

/** "after the exam in May", "once I've done six months": an event that holds a time of its own takes its months from it. */
function resolved(clause: Clause, found: Found): Found {
  if (found.kind !== 'event' || found.months !== null) return found;
  for (let at = found.first + 1; at < found.end; at++) {
    const when = readCalendar(clause, at);
    if (when?.found && when.found.months !== null && when.end <= found.end) return { ...found, months: when.found.months };
    const period = readPeriod(clause, at);
    if (period && !period.isBare && period.end <= found.end && closed(period.months) !== null) return { ...found, months: closed(period.months) };
  }
  return found;
}
