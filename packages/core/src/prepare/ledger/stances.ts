import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import type { Against, Judgement, Said } from './judge.ts';

/** Points of telling words, and share of either clause, from which on a "not" turns one into the other's opposite. */
const LEAST_SHARED = 0.9;
const LEAST_SHARE = 0.5;
/** The same where both say what one would do or would not. */
const LEAST_SHARE_OF_READY = 0.25;

/** Whether somebody would move: `null` where it is not said. */
function moves({ lower, isNegated, names }: Clause): boolean | null {
  const words = lower.split(' ');
  if (/\b(?:flexible on location|any (?:uk |other )?(?:site|location|city|office)|anywhere|wherever|on a plane|free to travel)\b/.test(lower))
    return !isNegated;
  if (/\b(?:go(?:ing)? (?:away|abroad|out) from|go away|leaving)\b/.test(lower) && (isNegated || /\b(?:out of the question|say no)\b/.test(lower)))
    return false;
  if (/\b(?:stay local|only work in|tied to|stay in (?:the area|town)|stay near|stay close|stay (?:round|around|right) here)\b/.test(lower)) return false;
  if (/\bstay(?:ing)? in\b/.test(lower) && names.length > 0) return false;
  const leaves = words.includes('leave') && (names.length > 0 || /\b(?:area|town|city|region|home)\b/.test(lower));
  if (!leaves && !words.some((word) => W.MOVES.has(word))) return null;
  if (/\bmov(?:e|ing) (?:on|up|out|into|from|forward|things|over)\b/.test(lower)) return null;
  if (isNegated) return false;
  return words.some((word) => W.READY.has(word)) ? true : null;
}

/** What the clause says of moving, and whether it says the opposite of a clause on record. Null where it does neither. */
export function judgeStance({ clause, others }: Said, against: readonly Against[]): Judgement | null {
  const beside = clause.names.length > 0 ? (others.map(moves).find((one) => one !== null) ?? null) : null;
  const willMove = moves(clause) ?? beside;
  if (willMove !== null) {
    for (const { fact } of against) {
      const onRecord = fact.clauses.map(moves).find((one) => one !== null) ?? null;
      if (onRecord === null) continue;
      if (onRecord === willMove) return { kind: 'place', place: clause, status: 'on-record', fact };
      return { kind: 'place', place: clause, status: 'in-conflict', fact, why: 'place' };
    }
  }
  if (clause.values.some(({ isDerived, value }) => !isDerived && value > 0)) return null;
  const total = sum(clause.stems);
  for (const { fact, inClause } of against) {
    if (inClause < LEAST_SHARED) continue;
    for (const other of fact.clauses) {
      if (other.isNegated === clause.isNegated) continue;
      const shared = sharedOf(clause, other);
      if (
        shared >= LEAST_SHARED &&
        shared / Math.max(1, Math.min(total, sum(other.stems))) >= (isReady(clause) && isReady(other) ? LEAST_SHARE_OF_READY : LEAST_SHARE)
      )
        return { kind: 'direction', place: clause, status: 'in-conflict', fact, why: 'direction' };
    }
  }
  return null;
}

const isReady = ({ lower, isNegated, isWish }: Clause): boolean =>
  isNegated || isWish || lower.split(' ').some((word) => W.READY.has(word) || word === 'prefers' || word === 'never');
const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((total, weight) => total + weight, 0);
const sharedOf = (a: Clause, b: Clause): number => [...a.stems].reduce((total, [stem, weight]) => total + (b.stems.has(stem) ? weight : 0), 0);
