import { likeStem } from '../words/likeness.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Said } from './judge.ts';
import { piecesOf } from './number-tokens.ts';
import type { ReadFact } from './read-fact.ts';
import type { Value } from './values.ts';

/** Between two things that are told in one clause: "I drove for ten years and joined Nordpost in 2022". */
const PARTS = /^(?:and|but|or|plus|before|after|until|till|then|while|when|now|since)$/;
/** Somebody or something else may be what it lasted for. */
const OTHERS = /\b(?:who|whom|whose|that|which|what|where|he|she|they|it|his|her|their|its)\b/;
/** Between "for" or "have" and a figure. */
const ROUGHLY: ReadonlySet<string> = new Set('about around roughly some over more than nearly almost well at least the last past a good just only'.split(' '));
/** "I have used … for", "I was … for". */
const DID =
  /\bi(?:'ve|'d| have| had)?(?: (?:also|already|always|now|only|just|been)){0,2} (?:am|was|been|worked|working|used|using|led|leading|ran|run|running|held|managed|managing|did|done|doing|knew|known|coded|coding|programmed|taught|teaching|drove|driven|driving)\b/;
const FOR = /\bfor$/;
/** "I have … years", "I bring … years". */
const HAVE = /\bi(?:'ve| have| had| bring| spent| gained)(?: (?:also|already|now|got|had|spent|gained)){0,2}$/;
const OF_HAVING = /^(?:experience|of|in|with|at|as|on|using|working)\b/;
/** What years may be of beside what is on record. */
const EXPERIENCE = /^(?:experience|practice|work|working|using|doing|being)$/;

/** "I have used SQL for thirty years", where it is on record since 2022: longer than it can be. Only where one tells it of oneself, in one breath with what is on record. */
export function isTooLong(value: Value, { fact, stems, lengths }: ReadFact, { clause, isAhead }: Said, text: string): boolean {
  if (value.dimension !== 'time' || fact.ref.kind !== 'profile' || fact.from === null || fact.to !== null || lengths.length === 0) return false;
  if (clause.isWish || isAhead || clause.isNegated || stems.size === 0 || ![...stems.keys()].every((stem) => clause.stems.has(stem))) return false;
  if (!lengths.every((length) => value.value > length.value + length.slack)) return false;
  const breath = breathAround(value, clause, text);
  const own = new Set([...breath.before, ...breath.after].map(stemOf));
  return [...stems.keys()].every((stem) => own.has(stem)) && isOwnIn(breath) && isOf(breath.after, stems);
}

/** "I have used SQL for thirty years", and not "my father has". */
export const isOwnLength = (value: Value, clause: Clause, text: string): boolean => isOwnIn(breathAround(value, clause, text));

function isOwnIn({ before, after }: Breath): boolean {
  const [led, follows] = [before.slice(0, before.findLastIndex((word) => !ROUGHLY.has(word)) + 1).join(' '), after.join(' ')];
  return !OTHERS.test(`${led} ${follows}`) && ((DID.test(led) && FOR.test(led)) || (HAVE.test(led) && OF_HAVING.test(follows)));
}

/** "Ten years of SQL", "ten years of experience", and not "ten years of orders". */
function isOf(after: readonly string[], stems: ReadonlyMap<string, number>): boolean {
  if (after[0] === 'worth' || after[0] === 'old') return false;
  const of = after[0] === 'of' ? after.slice(1).find((word) => EXPERIENCE.test(word) || weightOf(word) > 0) : undefined;
  return of === undefined || EXPERIENCE.test(of) || stems.has(stemOf(of));
}

type Breath = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The words before and after a figure up to where the clause goes on to another thing. */
function breathAround({ start, end }: Value, clause: Clause, text: string): Breath {
  const before = wordsOf(text.slice(clause.start, start));
  const after = wordsOf(text.slice(end, clause.end));
  const stop = after.findIndex((word) => PARTS.test(word));
  return { before: before.slice(before.findLastIndex((word) => PARTS.test(word)) + 1), after: stop < 0 ? after : after.slice(0, stop) };
}

const wordsOf = (text: string): string[] => piecesOf(text).map(({ lower }) => lower);
const stemOf = (word: string): string => likeStem(plainStem(word));
