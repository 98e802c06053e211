import type { Conflict } from '../tailoring.ts';
import type { Clause, Title } from './clauses.ts';
import type { Judgement } from './judge.ts';
import { deniesNoneOf, isOfAnotherDegree } from './qualifications.ts';
import type { ReadFact } from './read-fact.ts';
import { isOfAnotherRank, roleOnRecord } from './roles.ts';

/** Conflicts in which no figure, date or name differs. */
const IN_WORDS: ReadonlySet<Conflict> = new Set(['result', 'direction']);

/** A clause that only shares a name with what it was found on says neither that nor the opposite: a degree in something else or of somebody else, a role of another rank. */
export function unlessOnlyNamed(judged: Judgement, clause: Clause, text: string, record: readonly ReadFact[]): Judgement {
  const asNew = { kind: judged.kind, place: judged.place, status: 'new' } as const;
  if (judged.status === 'in-conflict') return IN_WORDS.has(judged.why) && deniesNoneOf(clause, text, judged.fact) ? asNew : judged;
  if (judged.status === 'new') return judged;
  if (isOfAnotherDegree(clause, text, judged.fact)) return asNew;
  const title = clause.titles.find((each) => !isOfSomebody(each, clause, text) && isOfAnotherRank(each, judged.fact));
  if (!title || clause.titles.some((each) => roleOnRecord(each, [judged.fact]))) return judged;
  const fact = roleOnRecord(title, record);
  return fact ? { kind: 'role', place: title, status: 'on-record', fact } : { kind: 'role', place: title, status: 'new' };
}

/** "I stand in for the manager". */
const isOfSomebody = ({ isOwn, start }: Title, clause: Clause, text: string): boolean =>
  !isOwn && /\b(?:an?|the|my|our|your|his|her|their) $/i.test(text.slice(clause.start, start));
