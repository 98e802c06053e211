import { readCalendar } from './calendar.ts';
import { PROBATION_MONTHS } from './constants.ts';
import { CUES } from './duration-words.ts';
import { type Clause, isBreakAfter, lowerAt, phraseEnd, phrases, type Read, setOf } from './horizon-types.ts';
import { tenseAround } from './tense.ts';

/** What "after", "before" and "by the end of" may wait for. */
const EVENTS = setOf(
  "exam exams apprenticeship probation degree course training graduation graduating uni university college a-levels placement internship contract visa season harvest wedding maternity refit launch opening merger move audit residency induction licence license certification certificate master's masters phd qualification traineeship rotation rotations cycle tour voyage project pregnancy studies retirement retire diploma bootcamp foundation scheme programme program assessment test finals lambing crossing deployment hitch trip shutdown turnaround migration rollout go-live handover acquisition transition pandemic military army service term thesis dissertation stint",
);
const PROBATION = setOf('probation probationary');
const END_OF = phrases(
  'by the end of my|at the end of my|before the end of my|by the end of the|at the end of the|before the end of the|by the end of this|at the end of this|by the end of that|until the end of my|until the end of the|till the end of my|by the close of the|through the end of my|after the end of my|the end of my|by the end of',
);
const AFTER = phrases(
  'after my|after the|after this|after that|after|following my|following the|during my|through my|throughout my|before my|before the|until my|until the|till the|within my|by my|by the|beyond my|beyond the|straight after|right after|right after my|straight after my|over the|upon|on completion of my|on completing my|once past my|past my',
);
const OPENERS = phrases(
  'once|by the time|by when|as soon as|when|after|before|until|till|til|the day|the moment|as and when|now that|provided|if and when|when and if|only when|only after|only once|not until|right after|at least until|up until',
);
/** Openers that can only wait for something, whatever their verb. */
const WAITING = setOf('once until till til by as only not at up');
/** Verbs and states of change: "when the kids are older" waits, "when a customer gets angry" happens again and again. */
const CHANGES = setOf(
  'finish finished finishes finishing done complete completes completed completing older old open opens opened retire retires retired retiring qualify qualifies qualified qualifying grown grow grows leave leaves left start starts started starting ready paid settle settled settles graduate graduates graduated graduating pass passes passed earn earned earns gain gained gains get gets got know known understand understood learn learned learnt proven proved prove trained established comfortable confident competent bigger built running lands arrives comes allows ends end over turn turns turned free expires become becomes became reach reached had mastered master hit signed moves moved buy bought enough through fully have has school uni university college nursery',
);
/** "all at once", "I'd never once done it". */
const NOT_BEFORE_ONCE = setOf('at never not all just only more');
const IDIOMS = phrases('it comes to|we come to|i get there|possible|needed|asked|it gets too|i need to|now|then');
const HABITS = setOf(
  'customer customers guest guests client clients patient patients someone somebody people things something anything anyone everyone pressure',
);
const SUBJECTS = /^(?:i|we|he|she|they|you|it)(?:'|$)/;
/** The longest clause that is taken for one event, in words. */
const LONGEST = 14;
const SHORTEST = 3;

/** Reads a time told by an event: "once the extension is finished", "after my apprenticeship", "by the end of my probation". */
export function readEvent(clause: Clause, first: number): Read | null {
  return readEventNoun(clause, first) ?? readEventClause(clause, first);
}

function readEventNoun(clause: Clause, first: number): Read | null {
  const endOf = phraseEnd(clause, first, END_OF);
  const at = endOf > first ? endOf : phraseEnd(clause, first, AFTER);
  if (at === first) return null;
  let noun = at;
  while (
    noun < at + 4 &&
    !EVENTS.has(lowerAt(clause, noun)) &&
    !PROBATION.has(lowerAt(clause, noun)) &&
    !isBreakAfter(clause, noun) &&
    !SUBJECTS.test(lowerAt(clause, noun)) &&
    clause.tenses[noun] === ''
  )
    noun++;
  const word = lowerAt(clause, noun);
  if (!EVENTS.has(word) && !PROBATION.has(word)) return null;
  let end = noun + 1;
  while (
    end < noun + 4 &&
    !isBreakAfter(clause, end - 1) &&
    (EVENTS.has(lowerAt(clause, end)) || ['period', 'leave', 'year', 'here', 'season', 'cycle'].includes(lowerAt(clause, end)))
  )
    end++;
  const tense = tenseAround(clause, first, end);
  const isExplained = isBreakAfter(clause, end - 1) && phraseEnd(clause, end, CUES) > end;
  if (tense === 'P' || (tense === 'N' && endOf === first && !isExplained)) return null;
  const when = isBreakAfter(clause, end - 1) ? null : readCalendar(clause, end);
  if (when?.found) return { end: when.end, found: { first, end: when.end, months: when.found.months, kind: 'event' } };
  return { end, found: { first, end, months: PROBATION.has(word) ? PROBATION_MONTHS : null, kind: 'event' } };
}

function readEventClause(clause: Clause, first: number): Read | null {
  const at = phraseEnd(clause, first, OPENERS);
  if (at === first || lowerAt(clause, first) === lowerAt(clause, first + 1)) return null;
  const opener = lowerAt(clause, first);
  if (opener === 'as' && ['possible', 'i', 'practical'].includes(lowerAt(clause, at)) && lowerAt(clause, at) !== 'i') return null;
  if (opener === 'once' && ['a', 'an', 'per', 'every', 'in', 'again', 'or', 'more', 'upon', "i'd"].includes(lowerAt(clause, at))) return null;
  if (isBreakAfter(clause, at - 1) || lowerAt(clause, at) === 'and' || NOT_BEFORE_ONCE.has(lowerAt(clause, first - 1))) return null;
  if (phraseEnd(clause, at, IDIOMS) > at) return null;
  const end = clauseEnd(clause, at);
  if (end - first < SHORTEST) return null;
  const inner = clause.tokens.slice(at, end);
  if (inner.some((_, offset) => clause.tenses[at + offset] === 'P' && !isPerfect(clause, at + offset))) return null;
  const isChange = inner.some(({ lower }) => CHANGES.has(lower));
  if (!isChange || inner.some(({ lower }) => HABITS.has(lower)) || !clause.tenses.slice(at, end).some((tense) => tense !== '')) return null;
  const tense = mainTense(clause, first, end);
  if (tense === 'P' || (tense === 'N' && !(WAITING.has(opener) && opener !== 'once'))) return null;
  return {
    end,
    found: { first, end, months: null, kind: 'event', ...(inner.some(({ lower }) => /^probation/.test(lower)) ? { usual: PROBATION_MONTHS } : {}) },
  };
}

/** "once I've finished": the perfect of a time to come. */
const isPerfect = ({ tokens }: Clause, index: number): boolean => /^(?:have|has)$|'(?:ve|s)$/.test(tokens[index]?.lower ?? '');

/** Where the event's clause ends: at punctuation, or where the next subject begins its own clause. */
function clauseEnd(clause: Clause, at: number): number {
  let hasVerb = false;
  for (let index = at; index < at + LONGEST; index++) {
    if (index >= clause.tokens.length) return index;
    const lower = lowerAt(clause, index);
    const isSubject = index > at && hasVerb && SUBJECTS.test(lower);
    if (isSubject || (index > at && hasVerb && ['and', 'but', 'then', 'so', 'when', 'because'].includes(lower))) return index;
    if (clause.tenses[index] !== '' || clause.tokens[index]?.isVerb) hasVerb = true;
    if (isBreakAfter(clause, index)) return index + 1;
  }
  // No end in sight: better no event than half a sentence as evidence.
  return at;
}

/** The clause that the event belongs to: after it when the event opens the sentence, before it otherwise. */
function mainTense(clause: Clause, first: number, end: number): string {
  const outside = [...clause.tenses.slice(Math.max(0, first - 20), first), ...clause.tenses.slice(end, end + 20)];
  const before = clause.tenses
    .slice(Math.max(0, first - 20), first)
    .reverse()
    .find((tense) => tense === 'F' || tense === 'P');
  const after = clause.tenses.slice(end, end + 20).find((tense) => tense === 'F' || tense === 'P');
  const opens = first === 0 || isBreakAfter(clause, first - 1) || ['and', 'but', 'so', 'then'].includes(lowerAt(clause, first - 1));
  return (opens ? (after ?? before) : (before ?? after)) ?? (outside.some((tense) => tense !== '') ? 'N' : '');
}
