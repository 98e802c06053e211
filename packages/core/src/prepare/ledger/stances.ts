import { isPast } from '../words/past-forms.ts';
import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { isSettled } from './deniable.ts';
import type { Against, Judgement, Said } from './judge.ts';
import { moves } from './moves.ts';
import type { ReadFact } from './read-fact.ts';

/** Points of telling words, and share of either clause, from which on a "not" turns one into the other's opposite. */
const LEAST_SHARED = 0.9;
const LEAST_SHARE = 0.5;
/** The same where both say what one would do or would not. */
const LEAST_SHARE_OF_READY = 0.25;

/** Where one lives, or wants to: what stands before the name. */
const LIVES = /\b(?:live|living|based|settled?|home is)(?: \w{1,12}){0,2} (?:in|near|outside)$|\bhome is$/;
const GOES = /\b(?:live|living|based|settle|move|moving|relocate|relocating|go|going)(?: \w{1,12}){0,2} (?:in|to|near)$/;
/** "Ideally in Munich": nothing but where. */
const ONLY_WHERE = /^(?:and |but |or )?(?:ideally|preferably|maybe|perhaps|best|say|probably)(?: somewhere)? (?:in|near|around)$/;
/** "Hamburg is home": the name may open the sentence, where any word has a capital. */
const IS_HOME = /^(?:and |but |because |so )?\p{L}{1,30} (?:is|has been) (?:(?:my|our|where|always|still) ){0,2}(?:home|i live|we live)\b/u;
/** A fact that says where one lives or stays, by a name. */
const isOfPlace = ({ fact, clauses }: ReadFact): boolean =>
  (fact.ref.kind === 'profile' && fact.ref.field === 'place') || clauses.some((one) => one.names.length > 0 && moves(one) === false);

/** "Hamburg is home", "I live in Berlin", "ideally in Munich", beside where one lives or stays. */
function judgePlace({ clause, isAhead }: Pick<Said, 'clause' | 'isAhead'>, against: readonly Against[]): Judgement | null {
  const places = against.filter(({ fact }) => isOfPlace(fact));
  const [first] = places;
  if (!first || clause.isNegated || clause.lower.split(' ').some(isPast)) return null;
  const [name] = clause.names;
  const before = name?.lead ?? '';
  const isHome = IS_HOME.test(clause.lower) || (name !== undefined && LIVES.test(before));
  const isWanted = (clause.isWish && GOES.test(before)) || (isAhead && ONLY_WHERE.test(before));
  if (!isHome && !isWanted) return null;
  const stems = name?.stems ?? [...clause.stems.keys()];
  const same = places.find(({ fact }) => stems.some((stem) => fact.stems.has(stem)));
  if (same) return { kind: 'place', place: name ?? clause, status: 'on-record', fact: same.fact };
  // Who has a place on record has not said that they stay there.
  const other = isHome ? first : places.find(({ fact }) => fact.clauses.some((one) => moves(one) === false));
  return name && other ? { kind: 'place', place: name, status: 'in-conflict', fact: other.fact, why: 'place' } : null;
}

/** What the clause says of moving, and whether it says the opposite of a clause on record. Null where it does neither. */
export function judgeStance({ clause, others, isAhead }: Said, against: readonly Against[]): Judgement | null {
  const settled = against.filter(({ fact }) => isSettled(fact.fact));
  const place = judgePlace({ clause, isAhead }, settled);
  if (place) return place;
  const beside = clause.names.length > 0 ? (others.map(moves).find((one) => one !== null) ?? null) : null;
  const willMove = moves(clause) ?? beside;
  if (willMove !== null) {
    for (const { fact } of settled) {
      const onRecord = fact.clauses.map(moves).find((one) => one !== null) ?? null;
      if (onRecord === null) continue;
      if (onRecord === willMove) return { kind: 'place', place: clause, status: 'on-record', fact };
      return { kind: 'place', place: clause, status: 'in-conflict', fact, why: 'place' };
    }
  }
  if (clause.values.some(({ isDerived, value }) => !isDerived && value > 0)) return null;
  const total = sum(clause.stems);
  for (const { fact, inClause } of settled) {
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
