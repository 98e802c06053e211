import { readAgeAhead } from './ages.ts';
import { joinAppositions } from './apposition.ts';
import { readCalendar } from './calendar.ts';
import { readDuration } from './durations.ts';
import { readEvent } from './events.ts';
import type { Clause, Found, Read, Reader } from './horizon-types.ts';
import { closed, readPeriod } from './periods.ts';
import { readVague } from './vague.ts';

const READERS: readonly Reader[] = [readAgeAhead, readCalendar, readDuration, readEvent, readVague];

/** The times to come in one sentence, in order and without overlap. Linear in its words: each reader looks at a bounded stretch. */
export const findInClause = (clause: Clause): Found[] => joinAppositions(clause, foundIn(clause));

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
