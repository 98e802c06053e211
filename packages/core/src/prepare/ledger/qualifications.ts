import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { DEGREE_STEMS, type Degree, type DegreeRank, degreesIn } from './degrees.ts';
import type { ReadFact } from './read-fact.ts';

/** The ranks that somebody has who says they have one: who has a master's has a degree. */
const HAD_WITH: Readonly<Record<DegreeRank, ReadonlySet<DegreeRank>>> = {
  degree: new Set(['degree', 'bachelor', 'master', 'mba', 'doctorate']),
  bachelor: new Set(['bachelor']),
  master: new Set(['master', 'mba']),
  mba: new Set(['mba']),
  doctorate: new Set(['doctorate']),
  diploma: new Set(['diploma']),
};

/** "I have also done a", "and got my". */
const HOLDING =
  /\b(?:i've|(?:i|and)(?: (?:have|do|did|also|just|then|now|already|recently|later|finally|still))* (?:have|hold|got|did|do|done|took|earned|finished|completed|studied))(?: (?:also|just|already|since|got|done|finished|completed|both))* (?:a|an|my|the|two|both)$/;
/** "I have no", "I never finished a": nothing that was so only once, and nobody else. */
const DENYING =
  /\bi(?:'ve| (?:still |also |actually )?(?:have|hold))(?: got)? no$|\bi (?:don't|do not) (?:actually |even |really )?(?:have|hold) (?:a|an|any)$|\bi (?:haven't|have not) (?:got|done|finished|completed) (?:a|an|any|my)$|\bi (?:didn't|did not) (?:do|get|finish|complete) (?:a|an|any|my)$|\bi(?:'ve| have)? never (?:did|done|got|had|took|taken|earned|finished|completed) (?:a|an|any|my)$/;
/** Said of some time, or of what might be. */
const BOUNDED = /\b(?:if|unless|when|while|until|before|then|as an?|back|at (?:first|the time))\b/;

/** "I hold a master's in data science": a degree that can be put on record although it tells of nothing done. */
export function degreeIn({ isNegated, isWish, start, end }: Clause, text: string): Degree | null {
  if (isNegated || isWish) return null;
  return degreesIn(text, start, end).find(({ lead, isWhole }) => isWhole && HOLDING.test(lead)) ?? null;
}

/** The fact that keeps a degree of such a rank, in nothing else. */
export const degreeOnRecord = (degree: Degree, clause: Clause, record: readonly ReadFact[]): ReadFact | undefined =>
  record.find((fact) => keeps(fact, degree, clause));

function keeps(fact: ReadFact, { rank, subject }: Degree, { names }: Clause): boolean {
  // Of a name after "in" nobody can tell whether it is a place; it is held against the record by itself.
  const named = new Set(names.flatMap(({ stems }) => stems));
  const said = subject.filter((stem) => !named.has(stem));
  return keptIn(fact, rank).some((kept) => said.every((stem) => fact.stems.has(stem)) || kept.subject.every((stem) => said.includes(stem)));
}

/** "I have a degree in law" beside a degree in nursing, "I got the master key" beside a master's: what they share is the word. */
export function isOfAnotherDegree(clause: Clause, text: string, fact: ReadFact): boolean {
  const said = degreesIn(text, clause.start, clause.end);
  if (said.length === 0 || keptIn(fact).length === 0) return false;
  const whole = said.filter(({ isWhole }) => isWhole);
  return whole.length > 0
    ? !whole.some((degree) => keeps(fact, degree, clause))
    : [...clause.stems.keys()].every((stem) => DEGREE_STEMS.has(stem) || !fact.stems.has(stem));
}

/** "I have no degree", where one is on record. */
export function deniedDegree({ lower, start, end }: Clause, text: string, record: readonly ReadFact[]): ReadFact | undefined {
  if (BOUNDED.test(lower)) return undefined;
  const denied = degreesIn(text, start, end).find(({ lead, isWhole }) => isWhole && DENYING.test(lead));
  return denied && record.find((fact) => keptIn(fact, denied.rank).length > 0 && denied.subject.every((stem) => fact.stems.has(stem)));
}

/** "Who have no degree", "before Leeds I never had a degree": a "no" before the name of a degree, and none of the person's own now. */
export const deniesNoneOf = (clause: Clause, text: string, fact: ReadFact): boolean =>
  isQualification(fact) &&
  degreesIn(text, clause.start, clause.end).some(({ lead }) => lead.split(' ').some((word) => W.NEGATIONS.has(word))) &&
  !deniedDegree(clause, text, [fact]);

const isQualification = ({ fact: { ref } }: ReadFact): boolean => ref.kind === 'profile' && ref.field === 'qualification';

/** The degrees that a fact keeps; of a rank, those that somebody has who has one of it. */
const keptIn = (fact: ReadFact, rank?: DegreeRank): Degree[] =>
  !isQualification(fact) || fact.clauses.some(({ isNegated }) => isNegated)
    ? []
    : degreesIn(fact.fact.text).filter((kept) => rank === undefined || HAD_WITH[rank].has(kept.rank));
