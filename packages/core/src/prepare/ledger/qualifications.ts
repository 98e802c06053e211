import type { Clause } from './clauses.ts';
import type { Place } from './judge.ts';
import type { ReadFact } from './read-fact.ts';

const DEGREE = /\b(?:bachelor(?:['’]?s)?|master(?:['’]?s)?|degrees?|diploma|doctorate|phd|mba|bsc|msc)\b/i;
const HOLDING = /\b(?:have|i've|hold|got|did|do|finished|completed|studied)\b/;
const NO_DEGREE =
  /\b(?:no|without a|not have a|don't have a|never (?:did|got|finished) a) (?:university |college )?(?:degree|bachelor|master|diploma|doctorate|phd|mba)\b/;
const isKept = ({ fact }: ReadFact): boolean => fact.ref.kind === 'profile' && fact.ref.field === 'qualification';
const rankOf = (degree: string): string => degree.replace(/'?s$/, '');

/** "I hold a master's in data science": where the degree stands, which can be put on record although it tells of nothing done. */
export function degreeIn({ isOwn, isNegated, lower, start, end }: Clause, text: string): Place | null {
  if (!isOwn || isNegated || !HOLDING.test(lower)) return null;
  const found = DEGREE.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

/** The fact that keeps a degree of the same rank. */
export function degreeOnRecord({ start, end }: Place, text: string, record: readonly ReadFact[]): ReadFact | undefined {
  const rank = rankOf(text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  return record.find((one) => isKept(one) && rankOf(DEGREE.exec(one.lower)?.[0] ?? '') === rank);
}

/** "I have no degree", where one is on record. */
export const deniedDegree = ({ isOwn, lower }: Clause, record: readonly ReadFact[]): ReadFact | undefined =>
  isOwn && NO_DEGREE.test(lower) ? record.find((one) => isKept(one) && DEGREE.test(one.lower)) : undefined;
