import type { ClaimKind, Conflict } from '../tailoring.ts';
import { deniableOf, isNamed, isSettled } from './deniable.ts';
import { LEARNT_WITH, type OutcomeWeights, WITH_READING, WORDS_ONLY } from './generated/outcome-weights.ts';
import { type Against, type Judgement, kindOf, kindOfValue, placeOf, type Said, whyOf } from './judge.ts';
import { isOtherName, isPlaced, kindOfName, whyOfName } from './names.ts';
import { nearestOf, nearness } from './nearest.ts';
import { type OutcomeFeatures, outcomeFeatures, somethingDiffers } from './outcome-features.ts';
import { readinessOf } from './readiness.ts';
import { areApart } from './wishes.ts';

/** A clause, what it was held against, and what the rules make of it. */
export type Held = { readonly said: Said; readonly against: readonly Against[]; readonly judged: Judgement };

export const OUTCOMES = ['on-record', 'new', 'in-conflict'] as const;
type Chances = readonly [number, number, number];

/** What the rest of its sentence counts for a clause: "once the glass went" is told with what goes before it. */
const OF_SENTENCE = 0.3;
/** Points of shared words and meaning below which a claim is about something else than the fact, and in conflict with nothing, unless a reader sees that it denies it. */
const CONFLICT_SUBJECT = 0.3;

/** The encoder with whose vectors reading was learnt to be weighed. */
export const LEDGER_ENCODER: string = LEARNT_WITH.encoder;

/**
 * For a clause that was read beside facts, and for one that was not: the weights, how much likelier another outcome must be than the rules' own, and from
 * which chance on a conflict is asked about. Chosen on people and hands left out, and on records of somebody else. From .75 on 81 of 100 conflicts are
 * true where 30 of 100 claims are, and 2 of 100 claims that are none come so far; of what is merely likelier than not 61. Source: candor-trials.
 */
const HEARING = { read: { weights: WITH_READING, lead: 0, sureFrom: 0.75 }, unread: { weights: WORDS_ONLY, lead: 0.3, sureFrom: 0.7 } } as const;
const isRead = ({ against }: Held): boolean => against.some(({ agreement }) => agreement !== null);

/** A judgement, and whether a conflict is likely enough to be asked about. */
export type Weighed = { readonly judged: Judgement; readonly isSure: boolean };

/** The judgements of an answer's clauses: the rules' own, weighed by learnt weights beside all that speaks for and against them. */
export function weigh(held: readonly Held[], known: ReadonlySet<string>): Weighed[] {
  const weighed = held.map((one) => {
    const { weights, ...hearing } = isRead(one) ? HEARING.read : HEARING.unread;
    return { ...one, ...hearing, ...chancesOf(one, known, weights) };
  });
  const ofSentence = new Map<Said['sentenceAt'], { readonly sums: [number, number, number]; length: number }>();
  for (const { said, chances } of weighed) {
    if (!chances) continue;
    const of = ofSentence.get(said.sentenceAt) ?? { sums: [0, 0, 0], length: 0 };
    const length = said.clause.end - said.clause.start;
    of.length += length;
    chances.forEach((chance, k) => {
      of.sums[k] = (of.sums[k] ?? 0) + length * chance;
    });
    ofSentence.set(said.sentenceAt, of);
  }
  return weighed.map(({ said, against, judged, lead, sureFrom, chances, denied }) => {
    const of = ofSentence.get(said.sentenceAt);
    if (!chances || !of) return { judged, isSure: false };
    const mixed = chances.map((chance, k) => (1 - OF_SENTENCE) * chance + (OF_SENTENCE * (of.sums[k] ?? 0)) / of.length);
    const likeliest = statusOf(mixed, denied !== null, isFigureOfNothing(said, against));
    const status = likeliest === 'on-record' && isReadAgainst(against) ? (denied ? 'in-conflict' : 'new') : likeliest;
    if (judged.status === 'on-record' && against.some((one) => one.fact === judged.fact && isNamed(said, one))) return { judged, isSure: false };
    const leads = (mixed[OUTCOMES.indexOf(status)] ?? 0) - (mixed[OUTCOMES.indexOf(judged.status)] ?? 0);
    const isKept = isFounded(judged) && (status === judged.status ? !isReadOtherwise(judged, against, denied) : leads < lead);
    const other = isKept ? judged : judgedAs(status, { said, against, denied }, known);
    return { judged: isOnTime(judged) && isOfTime(other) ? judged : other, isSure: (mixed[OUTCOMES.indexOf('in-conflict')] ?? 0) >= sureFrom };
  });
}

/** A time that is that of its own step or goal is in conflict with that of no other. */
const isOnTime = ({ status, kind }: Judgement): boolean => status === 'on-record' && kind === 'horizon';
const isOfTime = (judged: Judgement): boolean => judged.status === 'in-conflict' && judged.why === 'horizon';

/** The likeliest outcome; a conflict only where there may be one. */
function statusOf([onRecord = 0, fresh = 0, inConflict = 0]: readonly number[], mayConflict: boolean, isFresh: boolean): (typeof OUTCOMES)[number] {
  if (inConflict > Math.max(onRecord, fresh)) {
    if (mayConflict) return 'in-conflict';
    if (isFresh) return 'new';
  }
  return onRecord >= fresh ? 'on-record' : 'new';
}

/** "My notice period is three months": a figure that no fact has, in words that no fact has. */
const isFigureOfNothing = ({ clause }: Said, against: readonly Against[]): boolean =>
  clause.values.some(({ isDerived }) => !isDerived) && against.every(({ inClause, matches }) => inClause + matches.length === 0);

function chancesOf(
  { said, against, judged }: Held,
  known: ReadonlySet<string>,
  weights: OutcomeWeights,
): { readonly chances: Chances | null; readonly denied: Against | null } {
  const nearest = nearestOf(against);
  if (!nearest) return { chances: null, denied: null };
  const points: [number, number, number] = [0, 0, 0];
  const features: OutcomeFeatures = { ...outcomeFeatures(said, against, nearest, judged, known), bias: 1 };
  for (const [name, value] of Object.entries(features)) {
    const [onRecord, fresh, inConflict] = weights[name] ?? [0, 0, 0];
    points[0] += value * onRecord;
    points[1] += value * fresh;
    points[2] += value * inConflict;
  }
  // Where several figures are all the fact's own, what a reader makes of the words is no conflict by itself.
  const hasAllFigures = judged.status === 'on-record' && features.figuresHold === 1 && features.figureMisses === 0;
  const most = Math.max(...points);
  const parts = points.map((point) => Math.exp(point - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return {
    chances: [(parts[0] ?? 0) / all, (parts[1] ?? 0) / all, (parts[2] ?? 0) / all],
    denied:
      (judged.status === 'in-conflict' && isFounded(judged)) ||
      ((nearest.subject >= CONFLICT_SUBJECT || (features.readsOpposite ?? 0) > 0) &&
        somethingDiffers(hasAllFigures ? { ...features, readsOpposite: 0 } : features))
        ? deniedBy(said, against, judged)
        : null,
  };
}

/** What the rules say counts, but for a conflict with what settles nothing. */
const isFounded = (judged: Judgement): boolean => judged.status !== 'in-conflict' || isSettled(judged.fact.fact);

/** The fact that a clause denies, if it denies one: what the reader sees denied, else what the rules do, else the nearest. */
function deniedBy(said: Said, against: readonly Against[], judged: Judgement): Against | null {
  const deniable = deniableOf(said, against);
  const byRule = judged.status === 'in-conflict' && isFounded(judged) ? against.find(({ fact }) => fact === judged.fact) : undefined;
  const nearest = nearestOf(deniable);
  const isNearest = nearest !== undefined && against.every((one) => nearness(one) <= nearness(nearest));
  return readAs('in-conflict', deniable) ?? byRule ?? (isNearest ? nearest : null);
}

type ReadHeld = Pick<Held, 'said' | 'against'> & { readonly denied: Against | null };

function judgedAs(status: (typeof OUTCOMES)[number], { said, against, denied }: ReadHeld, known: ReadonlySet<string>): Judgement {
  const { clause } = said;
  const nearest = status === 'on-record' ? (readAs(status, against) ?? nearestOf(against)) : status === 'in-conflict' ? denied : null;
  const own = { kind: kindOf(clause), place: placeOf(clause) };
  if (status === 'new' || !nearest) return { ...own, status: 'new' };
  const { fact } = nearest;
  if (status === 'on-record') {
    const value = nearest.matches[0]?.value;
    return { kind: value ? kindOfValue(value) : own.kind, place: value ?? own.place, status, fact };
  }
  return { ...differenceOf(said, nearest, known), status, fact };
}

/** From here on a reader takes a clause to say, or to deny, a fact: likelier than not. */
const LIKELY = 0.5;
const SIDE = { 'on-record': 'same', 'in-conflict': 'against' } as const;

/** The fact that the reader takes a clause to say, or to deny; of facts in the same words the one that is nearer. */
function readAs(status: 'on-record' | 'in-conflict', against: readonly Against[]): Against | undefined {
  const chance = ({ agreement }: Against): number => agreement?.[SIDE[status]] ?? 0;
  const likely = against.filter((one) => chance(one) > LIKELY);
  return likely.sort((a, b) => chance(b) - chance(a) || nearness(b) - nearness(a))[0];
}

/** From here on a reader is believed that what it sees denied is not said. A judgement of ours. */
const SURELY_AGAINST = 0.9;
/** Something is denied, and nothing said. */
const isReadAgainst = (against: readonly Against[]): boolean =>
  against.some(({ agreement }) => agreement !== null && agreement.against >= SURELY_AGAINST) && readAs('on-record', against) === undefined;

/** The rules name one fact, and the reader sees another said or denied and not that one. */
const isReadOtherwise = (judged: Judgement, against: readonly Against[], denied: Against | null): boolean =>
  judged.status !== 'new' &&
  (judged.status === 'in-conflict' ? denied?.fact !== judged.fact : readAs(judged.status, against)?.misses.length === 0) &&
  against.some(({ fact, agreement }) => fact === judged.fact && agreement !== null && agreement[SIDE[judged.status]] <= LIKELY);

type Difference = { readonly kind: ClaimKind; readonly place: Judgement['place']; readonly why: Conflict };

/** What of the clause most likely differs from the fact. */
function differenceOf({ clause, lower, horizon, months }: Said, { fact, matches, misses }: Against, known: ReadonlySet<string>): Difference {
  const miss = misses[0]?.value;
  const isGoal = fact.fact.ref.kind === 'goal';
  const isAnotherTime = months !== null && fact.horizons.length > 0 && fact.horizons.every((other) => areApart(months, other));
  if (isGoal && horizon && isAnotherTime) return { kind: 'horizon', place: horizon, why: 'horizon' };
  if (miss && matches.length === 0) return { kind: kindOfValue(miss), place: miss, why: whyOf(miss) };
  const name = clause.names.find((one) => isPlaced(one) && isOtherName(one, fact, known));
  if (name) return { kind: kindOfName(name), place: name, why: whyOfName(name) };
  if (isGoal || readinessOf(lower) * fact.ready < 0) return { kind: 'direction', place: clause, why: 'direction' };
  const title = clause.titles[0];
  if (title && fact.clauses.some(({ titles }) => titles.length > 0)) return { kind: 'role', place: title, why: 'role' };
  return { kind: 'result', place: clause, why: 'result' };
}
