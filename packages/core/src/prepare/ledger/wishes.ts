import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';
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
} as const;

const FAR = /\b(?:for good|later on|further on|long(?:er)?[- ]term|long run|eventually|one day|ultimately|in the end|ten years)\b/;
const NEAR = /\b(?:short[- ]term|next step|first step|right now|this year|straight away)\b/;

type Band = 'near' | 'far' | null;
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

/** Holds what somebody wants to come against their goals. Null where nothing is wanted, or no goal is on record. */
export function judgeWish(said: Said, against: readonly Against[]): Judgement | null {
  const { clause, months, isAhead } = said;
  if (!clause.isWish && !isAhead) return null;
  const goals = against.filter(({ fact }) => fact.fact.ref.kind === 'goal');
  if (goals.length === 0) return null;
  const best = [...goals].sort((a, b) => b.subject - a.subject)[0];
  if (best && best.subject >= WISHING.shared && shareOf(clause, best) >= WISHING.share) return aboutGoal(said, best);
  const leads = [...clause.stems.keys()].some((stem) => W.LEADING.has(stem));
  const leading = clause.isNegated && leads ? goals.find(({ fact }) => [...fact.stems.keys()].some((stem) => W.LEADING.has(stem))) : undefined;
  if (leading) return { kind: 'direction', place: clause, status: 'in-conflict', fact: leading.fact, why: 'direction' };
  // "By the summer she had put on four kilos" is no plan, whatever the time.
  if (!clause.isWish || !clause.isOwn) return null;
  const sameTime = months === null || !isDestination(clause) ? undefined : goals.find(({ fact }) => fact.horizons.some((other) => !areApart(months, other)));
  if (sameTime) return { kind: 'direction', place: clause, status: 'in-conflict', fact: sameTime.fact, why: 'direction' };
  const band = bandOf(months, said.lower);
  const sameBand =
    band && isDestination(clause) ? goals.find(({ fact }) => bandOf(fact.horizons[0] ?? null, fact.fact.text.toLowerCase()) === band) : undefined;
  return sameBand ? { kind: 'direction', place: clause, status: 'in-conflict', fact: sameBand.fact, why: 'direction' } : null;
}

const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((total, weight) => total + weight, 0);
const shareOf = (clause: Clause, { subject, fact }: Against): number => subject / Math.max(1, Math.min(sum(clause.stems), sum(fact.stems)));

const isDestination = ({ lower }: Clause): boolean => lower.split(' ').some((word) => W.DESTINATIONS.has(word));

function aboutGoal({ clause, months, horizon }: Said, { fact }: Against): Judgement {
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
  const title = clause.titles.find(({ head, words }) => isOtherTitle(head, words, fact));
  if (title) return { kind: 'direction', place: title, status: 'in-conflict', fact, why: 'direction' };
  const place = horizon ?? clause.titles[0] ?? clause;
  const kind = horizon ? 'horizon' : 'direction';
  const [first] = fact.horizons;
  if (months !== null && first !== undefined && fact.horizons.every((other) => areApart(months, other)))
    return { kind: 'horizon', place, status: 'in-conflict', fact, why: 'horizon' };
  return { kind, place, status: 'on-record', fact };
}

/** Whether two times to come, in months from now, are different ones. */
export function areApart(a: number, b: number): boolean {
  const [sooner, later] = a <= b ? [a, b] : [b, a];
  return later - sooner > WISHING.apartMonths && later > WISHING.apart * sooner;
}

/** Another title where the goal names one: another noun, or another word before it. */
function isOtherTitle(head: string, words: readonly string[], fact: ReadFact): boolean {
  const titles = fact.clauses.flatMap((one) => one.titles);
  return titles.length > 0 && !titles.some((one) => one.head === head) && !words.every((word) => fact.stems.has(word));
}
