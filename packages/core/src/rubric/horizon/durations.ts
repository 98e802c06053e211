import { UNIT_MONTHS } from './constants.ts';
import * as W from './duration-words.ts';
import { type Clause, type Found, isBreakAfter, lowerAt, phraseEnd, type Read } from './horizon-types.ts';
import { numberOf, ordinalOf, readAmount } from './numbers.ts';
import { closed, type Period, readPeriod, unitOf } from './periods.ts';
import { tenseAround } from './tense.ts';

type Frame = {
  readonly first: number;
  /** Where the words before the length begin to be part of the expression, and how they place it. */
  readonly preposition: 'strong' | 'weak' | 'none';
  readonly word: string;
  readonly lead: 'ahead' | 'past' | 'none';
  readonly isHedged: boolean;
  readonly at: number;
};

/** Reads lengths of time in their frame: "within the first six months", "five years from now", "for five years". */
export function readDuration(clause: Clause, first: number): Read | null {
  const frame = readFrame(clause, first);
  const period = readOrdinalYear(clause, frame) ?? readPeriod(clause, frame.at) ?? readLone(clause, frame) ?? readElided(clause, frame);
  if (!period) return null;
  return place(clause, frame, period);
}

function readFrame(clause: Clause, first: number): Frame {
  const strong = phraseEnd(clause, first, W.STRONG);
  const weak = phraseEnd(clause, first, W.WEAK);
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
  const isAhead = phraseEnd(clause, frame.at + 1, [['ahead'], ['to', 'come']]) > frame.at + 1;
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

function place(clause: Clause, frame: Frame, period: Period): Read {
  const rough = phraseEnd(clause, period.end, W.ROUGH_TAILS);
  const past = phraseEnd(clause, period.end, W.PAST_TAILS);
  const ahead = phraseEnd(clause, rough, W.AHEAD_TAILS);
  const later = phraseEnd(clause, rough, W.LATER_TAILS);
  const inside = phraseEnd(clause, rough, W.IN_TAILS);
  const plain = Math.max(rough, ahead);
  const none = (end: number): Read => ({ end: Math.max(end, period.end), found: null });
  const some = (end: number, from = frame.first): Read => ({ end, found: foundAt(from, end, period) });
  if (
    past > period.end ||
    frame.lead === 'past' ||
    ['how', 'those', 'that'].includes(lowerAt(clause, frame.at - 1)) ||
    isOwner(clause, period) ||
    isTitle(clause, frame, period)
  )
    return none(past);
  if (period.isAttributive) return attributive(clause, frame, period);
  if (ahead === rough && phraseEnd(clause, period.end, W.EXPERIENCE_TAILS) > period.end) return none(period.end + 1);
  if (isRate(clause, frame, period)) return none(period.end);
  const tense = tenseAround(clause, frame.first, plain);
  if (tense === 'P') return none(plain);
  if (ahead > rough && frame.preposition === 'none' && W.LOOKING.has(lowerAt(clause, frame.first - 1))) return none(ahead);
  if (ahead > rough && period.unit === 'day' && !['from', 'time', 'hence'].includes(lowerAt(clause, rough))) return none(ahead);
  if (ahead > rough) return some(ahead);
  if (later > rough) return tense === 'F' ? { end: later, found: { ...foundAt(frame.first, later, period), isAfterLast: true } } : none(later);
  if (inside > rough && frame.preposition === 'none' && isBreakAfter(clause, inside - 1)) return some(inside);
  if (frame.preposition === 'strong' || frame.lead === 'ahead') return isHabit(frame, period, tense) || isShift(clause, frame) ? none(plain) : some(plain);
  if (frame.preposition === 'weak') return tense === 'F' && !isServed(clause, frame, plain) ? some(plain) : none(plain);
  return isPlaced(clause, frame, period, plain, tense) ? some(plain) : none(plain);
}

const foundAt = (first: number, end: number, { months }: Period): Found => ({ first, end, months: closed(months), kind: 'period' });

/** "a five-year plan" points ahead, "a five-year warranty" is a size. The article stays outside. */
function attributive(clause: Clause, frame: Frame, period: Period): Read {
  const isPlan = W.PLAN_NOUNS.has(lowerAt(clause, period.end)) && !isBreakAfter(clause, period.end - 1) && tenseAround(clause, frame.first, period.end) !== 'P';
  const end = period.end + 1;
  const from = frame.preposition === 'strong' || (frame.preposition === 'weak' && frame.word === 'at') ? frame.first : frame.at;
  return { end: isPlan ? end : period.end, found: isPlan ? foundAt(from, end, period) : null };
}

const FREQUENT = new Set(['every', 'each', 'per', 'twice', 'once', 'times', 'thrice']);

/** "every two years", "once a month", "forty shifts a month", "three hundred in a week". */
function isRate(clause: Clause, { first, lead, isHedged, word, preposition }: Frame, period: Period): boolean {
  const before = clause.tokens[first - 1];
  if (before === undefined || isBreakAfter(clause, first - 1)) return false;
  if (FREQUENT.has(before.lower)) return true;
  const isCounted = word === 'in' && before.isNoun && clause.tokens[first - 2]?.isNumber === true && tenseAround(clause, first, period.end) !== 'F';
  if (isCounted) return true;
  if (!period.isBare || lead !== 'none' || isHedged) return false;
  if (preposition === 'none') return before.isNoun || before.isNumber || /[£$€%\d]/.test(before.lower) || numberOf(before.lower) !== null;
  return word === 'in' && (before.isNumber || numberOf(before.lower) !== null);
}

const SHORT_UNITS = new Set(['day', 'week', 'fortnight']);

/** "We turn a room round in two days": days and weeks without a wish are how it always goes. */
const isHabit = ({ word, lead }: Frame, { unit, months }: Period, tense: string): boolean =>
  (SHORT_UNITS.has(unit) && tense === 'N' && word !== 'by') || (unit === 'day' && lead === 'ahead' && (months ?? 0) < 1);

/** "push it back by six months": by how much, not when; "by six months in" opens its clause. */
const isShift = (clause: Clause, { first, word, at }: Frame): boolean =>
  word === 'by' && at === first + 1 && first > 0 && !isBreakAfter(clause, first - 1) && unitOf(lowerAt(clause, at)) === null;

/** "two weeks' takings": the length owns a noun. */
const isOwner = ({ tokens }: Clause, { end }: Period): boolean =>
  /^['’]$/.test(tokens[end - 1]?.after ?? '') && tokens[end]?.isNoun === true && tokens[end]?.lower !== 'time';

const TITLED = new Set(['end', 'student', 'students', 'apprentice', 'pupil', 'pupils', 'trainee', 'trainees', 'curriculum']);
/** "a first year student", "the first year end": part of a name. */
const isTitle = (clause: Clause, { lead, at }: Frame, { end }: Period): boolean =>
  lead === 'ahead' && end === at + 1 && !isBreakAfter(clause, end - 1) && TITLED.has(lowerAt(clause, end));

/** "After five years in retail I want …" looks back; "after two years in this role" looks ahead. */
function isServed(clause: Clause, { word, at }: Frame, end: number): boolean {
  if (word === 'from') return unitOf(lowerAt(clause, at)) === null || /^(?:day|week)$/.test(lowerAt(clause, at));
  if (word !== 'after') return false;
  const next = lowerAt(clause, end);
  if (!['in', 'of', 'at', 'as', 'on', 'with', 'working', 'doing'].includes(next)) return false;
  return !['this', 'the', 'your', 'that', 'here'].includes(lowerAt(clause, end + 1));
}

/** A length with no preposition is a horizon where something takes it, where it stands alone, or where it explains. */
function isPlaced(clause: Clause, { first, at }: Frame, period: Period, end: number, tense: string): boolean {
  const before = lowerAt(clause, first - 1);
  const isFree = first === 0 || isBreakAfter(clause, first - 1);
  if (!isFree && W.POSSESSING.has(before)) return false;
  if (period.unit === 'day' && !['takes', 'take', 'need', 'needs', 'me'].includes(before)) return false;
  if (lowerAt(clause, at - 1) === 'another' || lowerAt(clause, at) === 'another') return true;
  if (!isFree && W.TAKING.has(before)) return true;
  if (isFree && (isBreakAfter(clause, end - 1) || clause.tenses.every((each) => each === ''))) return true;
  if (phraseEnd(clause, end, [['before'], ['until'], ['till']]) > end) return true;
  return tense === 'F' && !(period.isBare && SHORT_UNITS.has(period.unit)) && !['of', 'in', 'on', 'to', 'by', 'than'].includes(before);
}
