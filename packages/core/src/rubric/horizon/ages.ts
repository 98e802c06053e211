import { MONTHS_IN_YEAR } from './constants.ts';
import { type Clause, isBreakAfter, lowerAt, phraseEnd, phrases, type Read, setOf, type Token } from './horizon-types.ts';
import { ordinalOf, readNumber } from './numbers.ts';
import { tenseAround } from './tense.ts';

/** Working ages in years: numbers outside are no age of a person in an interview. */
const YOUNGEST = 14;
const OLDEST = 99;

const I_AM = phrases(
  "i'm|i am|i'm only|i'm just|i am only|i'm still only|i'm already|i'm now|i am now|i just turned|i've just turned|i have just turned|i turned|i'm about|i'm nearly|i am just|im|being|aged|i'm still|i'm turning|i turn",
);
const YEARS_OLD = phrases('years old|year old|years of age|or so|ish|years');
const AFTER_AGE = setOf('and now so but years year this right today at next soon which old already then');
const AFTER_CLAUSE = setOf('when by before until till once if because that was');

/** The age the speaker tells, in years: "I'm 28", "I am thirty-four now". Null when none is told. */
export function ageToldIn(tokens: readonly Token[]): number | null {
  const clause = { tokens, tenses: [], today: null, age: null };
  for (let index = 0; index < tokens.length; index++) {
    const at = phraseEnd(clause, index, I_AM);
    const age = at > index && !isTarget(clause, index) ? readAge(clause, at) : null;
    if (age) return age.value;
  }
  return null;
}

/** "when I'm forty" is an age to come, "when I was twenty" one that is gone. */
const isTarget = (clause: Clause, index: number): boolean =>
  !isBreakAfter(clause, index - 1) && (AFTER_CLAUSE.has(lowerAt(clause, index - 1)) || (lowerAt(clause, index - 1) === 'time' && index > 1));

function readAge(clause: Clause, first: number): { value: number; end: number } | null {
  const number = readNumber(clause, first);
  if (!number || number.value < YOUNGEST || number.value > OLDEST || !Number.isInteger(number.value)) return null;
  const old = phraseEnd(clause, number.end, YEARS_OLD);
  const isOpen =
    old > number.end ||
    isBreakAfter(clause, number.end - 1) ||
    AFTER_AGE.has(lowerAt(clause, number.end)) ||
    !(clause.tokens[number.end]?.isNoun || clause.tokens[number.end]?.isNumber);
  return isOpen ? { value: number.value, end: old } : null;
}

const CLAUSES = phrases(
  "by the time i'm|by the time i am|by the time i turn|by the time i reach|by the time i hit|by the time i get to|when i'm|when i am|when i turn|when i reach|when i hit|when i get to|before i'm|before i am|before i turn|before i reach|before i hit|until i'm|until i am|until i turn|until i reach|till i'm|till i am|till i turn|once i'm|once i turn|once i hit|by when i'm|by when i am|by the time im",
);
const AT_AGE = phrases('by the age of|at the age of|before the age of|until the age of|till the age of|by age|at age|before age|by age of');
const PLAIN = phrases('by|at|before|until|till|by about|by around|until about');
const DECADES = phrases("in my|by my|before my|until my|into my|towards my|by the time i am in my|when i am in my|when i'm in my|by the time i'm in my");
/** "my forties" are lived through on average at 45; early and late ones three years to either side, in years. */
const DECADE_MIDDLE = 5;
const DECADE_EDGE = 3;
const DECADE_NAMES = new Map(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies'].map((name, index) => [name, 20 + index * 10]));

/** Reads an age to come; its months need the age now as well. "at forty" alone may be anything and needs an age told. */
export function readAgeAhead(clause: Clause, first: number): Read | null {
  const birthday = readBirthday(clause, first);
  if (birthday) return closeAge(clause, first, birthday.end, birthday.value);
  const decade = readDecade(clause, first);
  if (decade) return closeAge(clause, first, decade.end, decade.value);
  const named = Math.max(phraseEnd(clause, first, CLAUSES), phraseEnd(clause, first, AT_AGE));
  const at = named > first ? named : phraseEnd(clause, first, PLAIN);
  const isAbout = ['about', 'around', 'roughly', 'maybe', 'nearly'].includes(lowerAt(clause, at));
  const age = at > first ? readAge(clause, isAbout ? at + 1 : at) : null;
  if (!age) return null;
  if (named === first && (clause.age === null || age.value <= clause.age || age.value < 20)) return null;
  return closeAge(clause, first, age.end, age.value);
}

const TO_BIRTHDAY = phrases('by my|before my|until my|till my|on my|for my');
const ROUND_BIRTHDAYS = new Map([
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
]);

/** "before my 30th birthday", "by my fortieth". */
function readBirthday(clause: Clause, first: number): { value: number; end: number } | null {
  const at = phraseEnd(clause, first, TO_BIRTHDAY);
  const word = lowerAt(clause, at);
  const value = at > first ? (ROUND_BIRTHDAYS.get(word) ?? ordinalOf(word)) : null;
  const isNamed = lowerAt(clause, at + 1) === 'birthday';
  if (value === null || value < YOUNGEST || !(isNamed || ROUND_BIRTHDAYS.has(word))) return null;
  return { value, end: isNamed ? at + 2 : at + 1 };
}

function readDecade(clause: Clause, first: number): { value: number; end: number } | null {
  const at = phraseEnd(clause, first, DECADES);
  if (at === first) return null;
  const part = lowerAt(clause, at).replace(/-.*/, '');
  const isPart = ['early', 'mid', 'late'].includes(part);
  const word = lowerAt(clause, at).includes('-') ? lowerAt(clause, at).replace(/^[a-z]+-/, '') : lowerAt(clause, isPart ? at + 1 : at);
  const base = DECADE_NAMES.get(word) ?? (/^[2-7]0'?s$/.test(word) ? Number(word.slice(0, 2)) : undefined);
  if (base === undefined) return null;
  const offset = part === 'early' ? DECADE_MIDDLE - DECADE_EDGE : part === 'late' ? DECADE_MIDDLE + DECADE_EDGE : DECADE_MIDDLE;
  return { value: base + offset, end: isPart && !lowerAt(clause, at).includes('-') ? at + 2 : at + 1 };
}

function closeAge(clause: Clause, first: number, end: number, target: number): Read {
  if (lowerAt(clause, first - 1) === 'back') return { end, found: null };
  const isPast = tenseAround(clause, first, end) === 'P' || (clause.age !== null && target <= clause.age);
  return { end, found: isPast ? null : { first, end, months: clause.age === null ? null : (target - clause.age) * MONTHS_IN_YEAR, kind: 'age' } };
}
