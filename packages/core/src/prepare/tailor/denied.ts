import type { Document, Sentence } from '../../document/document.ts';
import { NEGATIONS } from '../ledger/clause-words.ts';
import { type Clause, clausesOf } from '../ledger/clauses.ts';
import { isDenial } from '../ledger/denial.ts';
import { isPast } from '../words/past-forms.ts';
import { weightOf } from '../words/tokens.ts';
import { OFFERED, type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

/** What one has or uses, and may have not: "never missed a deadline" denies no skill with deadlines. */
const HAVING: ReadonlySet<string> = new Set(
  'have had has use used using worked know knew speak spoken done learnt learned touched tried experience'.split(' '),
);
/** Words after a no among which stands what one has not. */
const HAVING_WITHIN = 5;
const HAVE_NO = /\b(?:have|has|had|got) no\b/;
const isNo = (word: string): boolean => NEGATIONS.has(word) || word === 'nor' || word.endsWith("n't");

function deniesHaving({ lower }: Clause): boolean {
  const words = lower.split(' ');
  return HAVE_NO.test(lower) || words.some((word, at) => isNo(word) && words.slice(at + 1, at + 1 + HAVING_WITHIN).some((next) => HAVING.has(next)));
}

/** A point that is itself a no: "no shouting". */
const IS_NO = /\b(?:no|not|never|zero|without)\b/i;

/** Whether all that the sentence says of the point is that one has it not: "I have never worked with SQL, or Python". Of what they offer that is a reason to want it. */
export function isDenied({ point, stems }: ReadPoint, { text }: Document, { start, end }: Sentence): boolean {
  if (IS_NO.test(point.text) || OFFERED.has(point.kind)) return false;
  let denies = false;
  const about = clausesOf(text, start, end).flatMap((clause) => {
    // What goes on without a subject of its own goes on with the no before it.
    denies = (isDenial(clause) && (deniesHaving(clause) || deniesDoing(clause, stems))) || (denies && !clause.isOwn && !BUT.test(clause.lower));
    return sharedWeight(stems, tellingStems(clause.lower)) > 0 ? [denies] : [];
  });
  return about.length > 0 && about.every((one) => one);
}
const BUT = /^(?:but|though|although|yet|only)\b/;

const DETERMINERS: ReadonlySet<string> = new Set('a an any the my our your'.split(' '));
const HAVE_NEVER = /(?:\b(?:have|has|had)|'ve|'d) never\b/;

/** The no stands before the point itself, or before what is done with it: "I've never driven a forklift", not "I have never shouted at a customer". */
function deniesDoing({ lower }: Clause, stems: ReadPoint['stems']): boolean {
  const words = lower.split(' ');
  const no = words.findIndex(isNo);
  const told = words.slice(no + 1);
  const at = told.findIndex((word) => sharedWeight(stems, tellingStems(word)) > 0);
  const between = told.slice(0, at);
  if (no < 0 || at < 0 || between.filter((word) => !DETERMINERS.has(word)).length > 1 || (at > 1 && !DETERMINERS.has(between[at - 1] ?? ''))) return false;
  // "I never skip the records" is a habit, and denies nothing.
  return words[no] !== 'never' || HAVE_NEVER.test(lower) || told.slice(0, at + 1).some((word) => isPast(word) && weightOf(word) > 0);
}
