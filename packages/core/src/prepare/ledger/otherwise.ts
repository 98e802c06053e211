import type { ClaimKind, Conflict } from '../tailoring.ts';
import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { framesBeside } from './frames/beside.ts';
import { framesOf } from './frames/read-frames.ts';
import type { Against, Place, Said } from './judge.ts';
import { JUDGING } from './judging.ts';
import { isOtherName, isPlaced, kindOfName, whyOfName } from './names.ts';
import type { ReadFact } from './read-fact.ts';

type Other = { readonly kind: ClaimKind; readonly place: Place; readonly why: Conflict };

/** A name, label, role or side of the clause that stands where the fact has another; null where none does. */
export function otherIn({ clause }: Said, { fact, subject, matches, inClause }: Against, known: ReadonlySet<string>): Other | null {
  const label = clause.labels.find(({ noun, mark }) => {
    const marks = fact.clauses.flatMap(({ labels }) => labels).filter((one) => one.noun === noun);
    return marks.length > 0 && !marks.some((one) => one.mark === mark);
  });
  if (label && inClause >= JUDGING.otherLabel)
    return {
      kind: label.noun === 'weekday' || label.noun === 'month' ? 'date' : 'name',
      place: label,
      why: label.noun === 'weekday' || label.noun === 'month' ? 'date' : 'role',
    };
  const isOther = isOtherSide(clause, fact) ? matches.length > 0 || subject >= JUDGING.otherSide : matches.length > 0 && isOtherResult(clause, fact);
  if (isOther) return { kind: 'result', place: clause, why: 'result' };
  const isGoal = fact.fact.ref.kind === 'goal';
  if (isGoal && !clause.isWish && inClause >= JUDGING.doneGoal && W.DONE.test(clause.lower)) return { kind: 'date', place: clause, why: 'date' };
  if (
    !isGoal &&
    W.ONGOING.test(clause.lower) &&
    namesShared(clause, fact) &&
    fact.values.some(({ dimension }) => dimension === 'year') &&
    !W.ONGOING.test(fact.fact.text)
  )
    return { kind: 'qualification', place: clause, why: 'qualification' };
  const degree = [...clause.stems.keys()].find((stem) => W.DEGREES.has(stem) && !fact.stems.has(stem));
  if (degree && namesShared(clause, fact) && [...fact.stems.keys()].some((stem) => W.DEGREES.has(stem) && stem !== 'degre'))
    return { kind: 'qualification', place: clause, why: 'qualification' };
  const title = clause.titles.find(({ head, words }) => isOtherTitle(head, words, fact));
  if (title && !clause.isWish && subject >= JUDGING.otherTitle && namesShared(clause, fact)) return { kind: 'role', place: title, why: 'role' };
  const role = clause.roles.find(({ words }) => hasRole(fact) && !words.some((word) => fact.stems.has(word)));
  if (role && !clause.isWish && subject >= JUDGING.otherName) return { kind: 'role', place: role, why: 'role' };
  const department = clause.departments.find(({ words }) => fact.fact.ref.kind === 'profile' && !words.some((word) => known.has(word)));
  if (department && namesShared(clause, fact)) return { kind: 'role', place: department, why: 'role' };
  const name = clause.names.find((one) => isOtherName(one, fact, known));
  const isInPlace = matches.length > 0 || inClause >= JUDGING.otherNameAnywhere || (name && isPlaced(name) && subject >= JUDGING.otherName);
  if (name && isInPlace && subject + matches.length >= JUDGING.otherNameAtLeast) return { kind: kindOfName(name), place: name, why: whyOfName(name) };
  return null;
}

/** "First in the bread award, 2021", where it was the second place. */
function isOtherResult(clause: Clause, fact: ReadFact): boolean {
  const { apart, alike } = framesBeside(framesOf(clause.lower), fact.framed).result;
  return apart > 0 && alike === 0;
}

function isOtherSide(clause: Clause, fact: ReadFact): boolean {
  if (clause.isUnchanged) return fact.clauses.some(({ sides }) => (sides[0] ?? 0) !== 0);
  return clause.sides.some((side, i) => side !== 0 && fact.clauses.some((one) => one.sides[i] === -side) && !fact.clauses.some((one) => one.sides[i] === side));
}

/** A fact that says what somebody is: of the profile, or "as an apprentice". */
const hasRole = (fact: ReadFact): boolean => fact.clauses.some(({ titles, roles }) => titles.length > 0 || roles.length > 0);

const namesShared = (clause: Clause, fact: ReadFact): boolean => clause.names.some(({ stems }) => stems.some((stem) => fact.stems.has(stem)));

function isOtherTitle(head: string, words: readonly string[], fact: ReadFact): boolean {
  const titles = fact.clauses.flatMap((one) => one.titles);
  return titles.length > 0 && !titles.some((one) => one.head === head && words.every((word) => one.words.includes(word) || fact.stems.has(word)));
}
