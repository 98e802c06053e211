import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { isSettled } from './deniable.ts';
import type { Against, Judgement, Said } from './judge.ts';
import type { ReadFact } from './read-fact.ts';

export const WISHING = {
  /** Points of telling words that a wish shares with a goal that it is about. */
  shared: 0.9,
  /** Share of the telling words of the wish or of the goal that the other has too; below, it is another plan. */
  share: 0.4,
  /** Times this much apart, as a ratio and in months, are different times. */
  apart: 1.55,
  apartMonths: 5,
  /** Up to here a goal is near, from there on far. */
  nearMonths: 30,
  farMonths: 42,
  /** What it counts, in points of words, that a wish is far and a goal near, or the other way round. */
  otherBand: 0.5,
} as const;

const FAR = /\b(?:for good|later on|further on|long(?:er)?[- ]term|long run|eventually|one day|ultimately|in the end|ten years)\b/;
const NEAR = /\b(?:short[- ]term|next step|first step|right now|this year|straight away)\b/;

type Band = 'near' | 'far' | null;
const OTHER_BAND = { near: 'far', far: 'near' } as const;
const bandOf = (months: number | null, lower: string): Band =>
  months !== null
    ? months <= WISHING.nearMonths
      ? 'near'
      : months >= WISHING.farMonths
        ? 'far'
        : null
    : FAR.test(lower)
      ? 'far'
      : NEAR.test(lower)
        ? 'near'
        : null;

const bandOfFact = ({ horizons, lower }: ReadFact): Band => bandOf(horizons[0] ?? null, lower);

/** Holds what somebody wants to come against their goals. Null where nothing is wanted, or no goal is on record. */
export function judgeWish(said: Said, against: readonly Against[]): Judgement | null {
  const { clause, months, isAhead, horizon } = said;
  if (!clause.isWish && !isAhead) return null;
  const band = bandOf(months, said.lower);
  const near = ({ fact, subject }: Against): number => subject - (band && bandOfFact(fact) === OTHER_BAND[band] ? WISHING.otherBand : 0);
  const all = against.filter(({ fact }) => fact.fact.ref.kind === 'goal').sort((a, b) => near(b) - near(a));
  const goals = all.filter(({ fact }) => isSettled(fact.fact));
  const isAbout = (one: Against): boolean =>
    one.subject >= WISHING.shared &&
    shareOf(clause, one) >= WISHING.share &&
    // "Ideally", beside a wish, has a time to come in its sentence and wants nothing.
    (clause.isWish || horizon !== null || one.inClause > 0);
  for (const best of [all[0], goals[0]]) {
    if (!best || !isAbout(best)) continue;
    const judged = atItsOwnTime(said, best, all) ?? aboutGoal(said, best);
    if (judged.status === 'on-record' || isSettled(best.fact.fact)) return judged;
  }
  const leads = [...clause.stems.keys()].some((stem) => W.LEADING.has(stem));
  const leading = clause.isNegated && leads ? goals.find(({ fact }) => [...fact.stems.keys()].some((stem) => W.LEADING.has(stem))) : undefined;
  if (leading) return { kind: 'direction', place: clause, status: 'in-conflict', fact: leading.fact, why: 'direction' };
  // "By the summer she had put on four kilos" is no plan, whatever the time.
  if (!clause.isWish || !clause.isOwn) return null;
  const sameTime = months === null || !isDestination(clause) ? undefined : goals.find(({ fact }) => fact.horizons.some((other) => !areApart(months, other)));
  if (sameTime) return { kind: 'direction', place: clause, status: 'in-conflict', fact: sameTime.fact, why: 'direction' };
  const sameBand = band && isDestination(clause) ? goals.find(({ fact }) => bandOfFact(fact) === band) : undefined;
  return sameBand ? { kind: 'direction', place: clause, status: 'in-conflict', fact: sameBand.fact, why: 'direction' } : null;
}

/**
 * "The certificate in May, then a season on my own by 2028": each step on the way has a date of its own. A time that the best goal has otherwise is held against the
 * step or goal that shares most with its own clause; where any of those fits it, it is no conflict.
 */
function atItsOwnTime({ clause, months, horizon }: Said, best: Against, goals: readonly Against[]): Judgement | null {
  if (!horizon || months === null || best.fact.horizons.length === 0 || best.fact.horizons.some((other) => !areApart(months, other))) return null;
  const fitting = goals
    .filter(
      ({ fact, inClause }) => inClause > 0 && inClause >= best.inClause && !isOpposed(clause, fact) && fact.horizons.some((other) => !areApart(months, other)),
    )
    .sort((a, b) => b.inClause - a.inClause)[0];
  return fitting ? { kind: 'horizon', place: horizon, status: 'on-record', fact: fitting.fact } : null;
}
const isOpposed = ({ isNegated }: Clause, { clauses }: ReadFact): boolean => clauses.every((one) => one.isNegated !== isNegated);

const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((total, weight) => total + weight, 0);
const shareOf = (clause: Clause, { subject, fact }: Against): number => subject / Math.max(1, Math.min(sum(clause.stems), sum(fact.stems)));

const isDestination = ({ lower }: Clause): boolean => lower.split(' ').some((word) => W.DESTINATIONS.has(word));

function aboutGoal({ clause, months, horizon }: Said, { fact, misses }: Against): Judgement {
  const other = fact.clauses.find(
    (one) => one.isNegated !== clause.isNegated && [...clause.stems].some(([stem, weight]) => weight >= 1 && one.stems.has(stem)),
  );
  if (
    other &&
    !fact.clauses.some(
      (one) => one !== other && one.isNegated === clause.isNegated && [...clause.stems].some(([stem, weight]) => weight >= 1 && one.stems.has(stem)),
    )
  )
    return { kind: 'direction', place: clause, status: 'in-conflict', fact, why: 'direction' };
  const title = clause.titles.find(({ head, words }) => isOtherGoalTitle(head, words, fact));
  if (title) return { kind: 'direction', place: title, status: 'in-conflict', fact, why: 'direction' };
  const place = horizon ?? clause.titles[0] ?? clause;
  const kind = horizon ? 'horizon' : 'direction';
  const [first] = fact.horizons;
  // Where the time is told in another clause of the sentence, that clause is in conflict.
  if (horizon && months !== null && first !== undefined && fact.horizons.every((other) => areApart(months, other)))
    return { kind: 'horizon', place, status: 'in-conflict', fact, why: 'horizon' };
  const otherCount = misses.find(({ isSameNoun }) => isSameNoun)?.value;
  if (otherCount) return { kind: 'figure', place: otherCount, status: 'in-conflict', fact, why: 'figure' };
  return { kind, place, status: 'on-record', fact };
}

/** Whether two times to come, in months from now, are different ones. */
export function areApart(a: number, b: number): boolean {
  const [sooner, later] = a <= b ? [a, b] : [b, a];
  return later - sooner > WISHING.apartMonths && later > WISHING.apart * sooner;
}

/** Another title where the goal names one: another noun, or another word before it. */
function isOtherGoalTitle(head: string, words: readonly string[], fact: ReadFact): boolean {
  const titles = fact.clauses.flatMap((one) => one.titles);
  return titles.length > 0 && !titles.some((one) => one.head === head) && !words.every((word) => fact.stems.has(word));
}
