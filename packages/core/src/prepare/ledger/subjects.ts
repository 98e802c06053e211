import { type Against, isOfOneRecord, type Judgement } from './judge.ts';
import { JUDGING } from './judging.ts';
import type { ReadFact } from './read-fact.ts';

/** Points of words that a clause shares with any part of a record, by the record: looked up once a clause, so that the time grows with clauses times facts. */
export type Subjects = ReadonlyMap<string, number>;

const recordOf = ({ fact: { ref } }: ReadFact): string => `${ref.kind} ${ref.id}`;

export function subjectsOf(against: readonly Against[]): Subjects {
  const subjects = new Map<string, number>();
  for (const { fact, subject } of against) subjects.set(recordOf(fact), Math.max(subject, subjects.get(recordOf(fact)) ?? 0));
  return subjects;
}

export const subjectOf = (fact: ReadFact, subjects: Subjects): number => subjects.get(recordOf(fact)) ?? 0;

/** Whether a clause is about the record of a fact. */
export const isAbout = (fact: ReadFact, judged: Judgement, subjects: Subjects): boolean =>
  (judged.status !== 'new' && isOfOneRecord(fact, judged.fact)) || subjectOf(fact, subjects) >= JUDGING.differsSameNoun;
