import { UNIT_MONTHS } from './constants.ts';
import * as W from './duration-words.ts';
import { type Clause, isBreakAfter, lowerAt, phraseEnd } from './horizon-types.ts';
import { numberOf, ordinalOf, readAmount } from './numbers.ts';
import { type Period, readPeriod, unitOf } from './periods.ts';

/** The words before a length of time: "within the first", "for at least another". */
export type Frame = {
  readonly first: number;
  /** Where the words before the length begin to be part of the expression, and how they place it. */
  readonly preposition: 'strong' | 'weak' | 'none';
  readonly word: string;
  readonly lead: 'ahead' | 'past' | 'none';
  readonly isHedged: boolean;
  readonly at: number;
};

export function readFrame(clause: Clause, first: number): Frame {
  const strong = phraseEnd(clause, first, W.STRONG);
  // "looking at four years": the verb's own preposition.
  const weak = lowerAt(clause, first - 1) === 'looking' ? first : phraseEnd(clause, first, W.WEAK);
  const isWeak = weak > strong;
  let at = Math.max(strong, weak);
  const preposition = at === first ? 'none' : isWeak ? 'weak' : 'strong';
  const hedge = skipHedges(clause, at);
  let isHedged = hedge > at;
  at = hedge;
  if (W.DETERMINERS.has(lowerAt(clause, at))) at++;
  let lead: Frame['lead'] = 'none';
  const word = lowerAt(clause, at);
  if (W.PAST_LEADS.has(word)) lead = 'past';
  else if (W.AHEAD_LEADS.has(word) || (ordinalOf(word) !== null && unitOf(lowerAt(clause, at + 1)) !== null)) lead = 'ahead';
  if (lead !== 'none') {
    at++;
    const again = skipHedges(clause, at);
    isHedged ||= again > at;
    at = again;
  }
  return { first, preposition, word: lowerAt(clause, first), lead, isHedged, at };
}

function skipHedges(clause: Clause, first: number): number {
  let at = first;
  for (let count = 0; count < 3; count++) {
    const end = phraseEnd(clause, at, W.HEDGES);
    if (end === at) break;
    at = end;
  }
  return at;
}

/** The length that a frame holds: said, counted off ("year three"), left to one ("the coming year") or left out ("in four"). */
export const readFramed = (clause: Clause, frame: Frame): Period | null =>
  readOrdinalYear(clause, frame) ?? readPeriod(clause, frame.at) ?? readLone(clause, frame) ?? readElided(clause, frame);

/** "my second year", "year three", "month six of the job": counted to its end. */
function readOrdinalYear(clause: Clause, { at, lead, preposition }: Frame): Period | null {
  const back = lead === 'ahead' ? ordinalOf(lowerAt(clause, at - 1)) : null;
  const unit = unitOf(lowerAt(clause, at));
  if (unit === null || unit === 'unknown' || /s'?$/.test(lowerAt(clause, at))) return null;
  const whole = { isBare: false, isAttributive: false, unit };
  if (back !== null && unit !== 'season') {
    const upper = lowerAt(clause, at + 1) === 'or' ? readAmount(clause, at + 2) : null;
    const length = UNIT_MONTHS[unit] ?? 0;
    if (upper && back === 1) return { ...whole, end: upper.end, months: ((1 + upper.value) / 2) * length };
    return { ...whole, end: at + 1, months: back * length };
  }
  const isCalled = preposition !== 'none' || ['it', 'so', 'say', 'maybe', 'probably'].includes(lowerAt(clause, at - 1));
  const number = isCalled && !isBreakAfter(clause, at) ? readAmount(clause, at + 1) : null;
  return number && unit !== 'season' && unit !== 'decade' ? { ...whole, end: number.end, months: number.value * (UNIT_MONTHS[unit] ?? 0) } : null;
}

/** "the next year", "within the year", "the coming months": no number, so one, or unknowably many. */
function readLone(clause: Clause, frame: Frame): Period | null {
  const word = lowerAt(clause, frame.at);
  const unit = unitOf(word);
  const isPlural = /s'?$/.test(word);
  const hasDeterminer = W.DETERMINERS.has(lowerAt(clause, frame.at - (frame.lead === 'none' ? 1 : 2)));
  if (unit === null || unit === 'unknown' || (unit === 'season' && !isPlural)) return null;
  const isWithin = ['within', 'inside'].includes(frame.word) && hasDeterminer;
  const isAhead = phraseEnd(clause, frame.at + 1, W.TO_COME) > frame.at + 1;
  const isLed = frame.lead === 'ahead' && (hasDeterminer || isPlural);
  const isAnother = lowerAt(clause, frame.at - 1) === 'another' || (lowerAt(clause, frame.first) === 'half' && unit === 'year');
  if (!isWithin && !isAhead && !isLed && !isAnother)
    return frame.lead === 'past' ? { end: frame.at + 1, months: 0, isBare: true, isAttributive: false, unit } : null;
  const base = { end: frame.at + 1, months: isPlural ? null : (UNIT_MONTHS[unit] ?? null), isBare: false, isAttributive: false, unit };
  const upper = !isPlural && lowerAt(clause, frame.at + 1) === 'or' ? readAmount(clause, frame.at + 2) : null;
  return upper ? { ...base, end: upper.end, months: ((1 + upper.value) / 2) * (UNIT_MONTHS[unit] ?? 0) } : base;
}

/** How far back the unit of "in four" is looked for, in words. */
const ELISION_REACH = 12;

/** "Sous chef in two years, head chef in four": the unit is the one just said. */
function readElided(clause: Clause, { first, at, word }: Frame): Period | null {
  if (!['in', 'within', 'after'].includes(word) || at !== first + 1) return null;
  const amount = readAmount(clause, at);
  if (!amount || !isBreakAfter(clause, amount.end - 1)) return null;
  for (let back = first - 1; back >= Math.max(1, first - ELISION_REACH); back--) {
    const unit = unitOf(lowerAt(clause, back));
    if (unit === null) continue;
    if (!['year', 'month'].includes(unit) || numberOf(lowerAt(clause, back - 1)) === null) return null;
    return { end: amount.end, months: amount.value * (UNIT_MONTHS[unit] ?? 0), isBare: false, isAttributive: false, unit };
  }
  return null;
}
