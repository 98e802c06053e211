import type { Fact } from '../tailoring.ts';
import { isPast } from '../words/past-forms.ts';
import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import type { Against, Said } from './judge.ts';
import { moves } from './moves.ts';
import { isPlaced, tellingStem } from './names.ts';
import type { ReadFact } from './read-fact.ts';

/** Parts of a goal that say why one wants it, what may change, and what one would do otherwise: nothing said stands against them. */
const OPEN_PARTS: ReadonlySet<string> = new Set(['why', 'risk', 'planB', 'mayChange']);

/** Whether a fact settles something, so that another thing may be said against it. */
export const isSettled = ({ ref: { kind, field } }: Fact): boolean => kind !== 'goal' || !OPEN_PARTS.has(field);

/** Slots that hold several things side by side: who knows Python knows SQL no less. */
const LISTS = /^(?:tool|skill|qualification|skill:\d+)$/;
/** Slots that hold one thing at a time. */
const SLOTS = /^(?:employer|role|place|field|name)$/;
/** A fact of more words tells something rather than naming it. A judgement of ours. */
const MOST_NAMING = 6;

type Naming = 'list' | 'slot' | null;
/** What a fact names without telling anything of it: "SQL", "German C1", "Hamburg". */
function namingOf({ fact: { ref, text }, lower }: ReadFact): Naming {
  if (ref.kind === 'goal') return null;
  const words = lower.split(/\s+/);
  if (words.length > MOST_NAMING || words.some(isPast) || /[.!?]$/.test(text)) return null;
  return LISTS.test(ref.field) ? 'list' : SLOTS.test(ref.field) ? 'slot' : null;
}

/** Whether a fact only names something: there is nothing told that could be read. */
export const namesOnly = (fact: ReadFact): boolean => namingOf(fact) !== null;

/**
 * A clause that was read and shares no word with a fact is about it only from so many points of words around it and of meaning on, or where a reader is so sure that
 * it denies it: surer of what only tells something than of what says yes or no, which many words deny. Beside records of somebody else 7 of 10 such conflicts fall
 * away, of those that are true 2. Source: candor-trials.
 */
const UNSHARED = { subject: 0.6, against: 0.97, againstStance: 0.8 } as const;
/** Points of own words from which on a clause is about what another fact names. Source: candor-trials. */
const ABOUT_NAMED = 0.9;

/** The facts that a clause may deny: those that settle something, speak of the same thing or fill the same slot, and from which something in the clause differs. */
export function deniableOf(said: Said, against: readonly Against[]): readonly Against[] {
  const { clause, isAhead } = said;
  const isToCome = (clause.isWish || isAhead) && !clause.lower.split(' ').some(isPast);
  const willMove = moves(clause);
  const isRead = against.some(({ agreement }) => agreement !== null);
  const isAboutNamed = against.some(({ fact, inClause }) => inClause >= ABOUT_NAMED && namingOf(fact) !== null);
  return against.filter((one) => {
    const { fact, inClause, misses, subject, agreement } = one;
    // Both would stay, or both would move.
    if (willMove !== null && fact.clauses.some((other) => moves(other) === willMove)) return false;
    if (saysAllOf(said, one)) return false;
    // What is wanted or to come denies nothing that was done.
    if (!isSettled(fact.fact) || !saysSomething(clause, misses.length) || (isToCome && fact.fact.ref.kind === 'story')) return false;
    const naming = namingOf(fact);
    if (naming !== null) return mayDenyNamed(said, one, naming);
    if (inClause > 0) return true;
    // "Five weeks instead of ten" does not say of what.
    if (/^figure/.test(fact.fact.ref.field)) return false;
    const least = fact.ready === 0 ? UNSHARED.against : UNSHARED.againstStance;
    return !isAboutNamed && (!isRead || subject >= UNSHARED.subject || (agreement !== null && agreement.against >= least));
  });
}

/** From here on a reader is believed that the same words deny. A judgement of ours. */
const SURELY_READ = 0.9;
/** Telling words from which on a clause tells something that can be said again. A judgement of ours. */
const LEAST_TOLD = 2;
/** "I told the drivers the same afternoon", where they were told the same afternoon: all that a clause on record tells is said, and nothing of it otherwise. */
const saysAllOf = ({ clause }: Said, { fact, misses, agreement }: Against): boolean =>
  misses.length === 0 &&
  (agreement === null || agreement.against < SURELY_READ) &&
  clause.labels.length === 0 &&
  ![...clause.stems.keys()].some((stem) => isOtherDegree(stem, fact)) &&
  fact.clauses.some(
    ({ stems, isNegated }) => isNegated === clause.isNegated && stems.size >= LEAST_TOLD && [...stems.keys()].every((stem) => clause.stems.has(stem)),
  );

const differs = ({ clause, lower }: Said, { fact, misses }: Against): boolean =>
  misses.length > 0 ||
  clause.isNegated ||
  W.ONGOING.test(lower) ||
  clause.labels.length > 0 ||
  [...clause.stems.keys()].some((stem) => isOtherDegree(stem, fact));

/** "Hamburg is home", "I speak German": names what a fact names, and nothing differs. */
export const isNamed = (said: Said, one: Against): boolean => one.inClause > 0 && namingOf(one.fact) !== null && !differs(said, one);

function mayDenyNamed(said: Said, one: Against, naming: NonNullable<Naming>): boolean {
  const { clause } = said;
  const { fact, inClause } = one;
  if (inClause > 0 && differs(said, one)) return true;
  return (
    naming === 'slot' &&
    (clause.titles.length > 0 || clause.roles.length > 0 || clause.names.some((name) => isPlaced(name) && !fact.stems.has(tellingStem(name) ?? '')))
  );
}

/** "A guy from the north" says nothing yet: a part of a sentence without a verb. */
const saysSomething = ({ lower, isOwn, isWish, isNegated, titles }: Clause, misses: number): boolean =>
  isOwn || isWish || isNegated || titles.length + misses > 0 || lower.split(' ').some((word) => isPast(word) || BEING.has(word));
const BEING: ReadonlySet<string> = new Set(
  "is are am be been being has have had can could will would do does did it's that's there's he's she's they're i'm you're isn't aren't can't won't".split(' '),
);

const isOtherDegree = (stem: string, { stems }: ReadFact): boolean => W.DEGREES.has(stem) && !stems.has(stem);
