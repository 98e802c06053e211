import type { Document, Sentence } from '../../document/document.ts';
import { clausesOf } from '../ledger/clauses.ts';
import { type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

/** What one has or uses, and may have not: "never missed a deadline" denies no skill with deadlines. */
const HAVING =
  /\b(?:not|never|no|n't|nor)\b.{0,30}\b(?:have|had|has|used?|using|worked|know|knew|speak|spoken|done|learnt|learned|touched|tried|experience)\b|\b(?:have|has|had|got) no\b/;

/** A point that is itself a no: "no shouting". */
const IS_NO = /\b(?:no|not|never|zero|without)\b/i;

/** Whether all that the sentence says of the point is that one has it not: "I have never worked with SQL, or Python". */
export function isDenied({ point, stems }: ReadPoint, { text }: Document, { start, end }: Sentence): boolean {
  if (IS_NO.test(point.text) || (point.kind !== 'skill-must' && point.kind !== 'skill-nice')) return false;
  let denies = false;
  const about = clausesOf(text, start, end).flatMap((clause) => {
    // What goes on without a subject of its own goes on with the no before it.
    denies = (clause.isNegated && HAVING.test(clause.lower)) || (denies && !clause.isOwn && !/^(?:but|though|although|yet|only)\b/.test(clause.lower));
    return sharedWeight(stems, tellingStems(clause.lower)) > 0 ? [denies] : [];
  });
  return about.length > 0 && about.every((one) => one);
}
