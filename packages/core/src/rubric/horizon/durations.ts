import { type Frame, readFrame, readFramed } from './duration-frames.ts';
import * as W from './duration-words.ts';
import { type Clause, type Found, isBreakAfter, lowerAt, phraseEnd, type Read } from './horizon-types.ts';
import { numberOf } from './numbers.ts';
import { closed, type Period, unitOf } from './periods.ts';
import { tenseAround } from './tense.ts';

/** Reads lengths of time in their frame: "within the first six months", "five years from now", "for five years". */
export function readDuration(clause: Clause, first: number): Read | null {
  const frame = readFrame(clause, first);
  const period = readFramed(clause, frame);
  if (!period) return null;
  return place(clause, frame, period);
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
  if (isRate(clause, frame, period) || (period.unit === 'day' && period.isBare)) return none(period.end);
  const tense = tenseAround(clause, frame.first, plain);
  if (tense === 'P') return none(plain);
  if (ahead > rough && frame.preposition === 'none' && lowerAt(clause, rough) === 'ahead' && W.LOOKING.has(lowerAt(clause, frame.first - 1)))
    return none(ahead);
  if (ahead > rough && period.unit === 'day' && !['from', 'time', 'hence'].includes(lowerAt(clause, rough))) return none(ahead);
  if (ahead > rough) return some(ahead);
  if (later > rough) return tense === 'F' ? { end: later, found: { ...foundAt(frame.first, later, period), isAfterLast: true } } : none(later);
  const isApart = frame.first === 0 || isBreakAfter(clause, frame.first - 1);
  const isFollowed = isBreakAfter(clause, inside - 1) || SUBJECTS.test(lowerAt(clause, inside));
  if (inside > rough && frame.preposition === 'none' && isApart && isFollowed) return some(inside);
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

const SUBJECTS = /^(?:i|we|he|she|they|you|it)(?:'|$)/;
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
  // "from day one" is a way to say at once; "from year two" is a time.
  if (word === 'from') return unitOf(lowerAt(clause, at)) === null || ['one', '1'].includes(lowerAt(clause, at + 1)) || lowerAt(clause, at) === 'day';
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
  if (!isFree && (W.TAKING.has(before) || W.EXPLAINING.has(before))) return true;
  if (before === 'is' && lowerAt(clause, first - 2) === 'which') return true;
  if (isFree && (isBreakAfter(clause, end - 1) || clause.tenses.every((each) => each === ''))) return true;
  if (phraseEnd(clause, end, W.UNTIL) > end) return true;
  return tense === 'F' && !(period.isBare && SHORT_UNITS.has(period.unit)) && !['of', 'in', 'on', 'to', 'by', 'than'].includes(before);
}
