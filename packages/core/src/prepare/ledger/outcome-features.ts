import { isPast } from '../words/past-forms.ts';
import type { Agreement } from './agreement.ts';
import { type Beside, framesBeside } from './frames/beside.ts';
import { framesOf } from './frames/read-frames.ts';
import type { Against, Judgement, Said } from './judge.ts';
import { isOtherName, tellingStem } from './names.ts';
import type { ReadFact } from './read-fact.ts';
import { readinessOf } from './readiness.ts';
import { isTurnedRound, toneOf } from './tone.ts';
import { MONTH, type Value } from './values.ts';

/** What a clause is judged by beside its nearest fact: each has a name, so that a judgement can be looked into. */
export type OutcomeFeatures = Readonly<Record<string, number>>;

const ALONE = /\b(?:alone|single-handed|single-handedly|by myself|on my own|nobody (?:else|helped)|without (?:any )?help|all (?:my|by) (?:own|myself))\b/;
const TOGETHER = /\b(?:with (?:my|our|one|two|the|a)|together|between us|jointly|helper|colleagues?|we both|the two of us)\b/;
const GOES_ON = /\b(?:still|going on|ongoing|not (?:yet|finished)|started|studying|working towards|learning|year of)\b/;
const OVER = /\b(?:finished|completed|already|done and dusted|got my|i've got|passed|last year|in the summer|have the paper)\b/;
const BESIDE =
  /\b(?:also|another (?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]{2,8}teen|[a-z]{2,6}ty|\d{1,6})|as well|besides|too|the same (?:way|time|year)|on top|straight after|since then|since that|later on|off the back|on the side|in addition|one day|one of these days)\b/;
const FROM_START = /\b(?:from the (?:start|very|first|beginning)|straight (?:off|away|from)|day one|ever since|all along|from day)\b/;
const DENIES = /\b(?:never|not once|no way|out of the question|nothing|nobody|not any more|in the end|all the same|actually|after all)\b/;

const capped = (value: number, most: number): number => Math.min(most, value) / most;
const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((total, weight) => total + weight, 0);

export function outcomeFeatures(said: Said, against: readonly Against[], nearest: Against, judged: Judgement, known: ReadonlySet<string>): OutcomeFeatures {
  const { clause } = said;
  const { fact, inClause, inAll, cosine, subject, matches, misses } = nearest;
  const second = Math.max(0, ...against.filter((one) => one !== nearest).map((one) => one.cosine));
  const total = sum(clause.stems);
  const strict = matches.filter(({ isLoose }) => !isLoose);
  const text = fact.lower;
  const kind = fact.fact.ref.kind;
  const isGoal = kind === 'goal';
  const ready = readinessOf(clause.lower) || readinessOf(said.lower);
  const factReady = fact.ready;
  const isNegated = clause.isNegated;
  const nearClause = clauseNear(said, fact);
  const isFactNegated = nearClause?.isNegated ?? false;
  const own = clause.values.filter(({ isDerived, dimension }) => !isDerived && dimension !== 'every');
  const anyMatch = against.some((one) => one !== nearest && one.matches.length > 0);
  const isDone = !clause.isWish && clause.lower.split(' ').some(isPast);
  const wish = clause.isWish || (said.isAhead && !isDone);
  const months = said.months ?? (isDone ? null : timeIn(said));
  const horizons = fact.horizons;
  const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1, Math.min(a, b));
  const isApart = isGoal && months !== null && horizons.length > 0 && horizons.every((other) => ratio(months, other) > 1.55 && Math.abs(months - other) > 5);
  const isTimed = isGoal && months !== null && horizons.some((other) => ratio(months, other) <= 1.55 || Math.abs(months - other) <= 5);
  const otherNames = clause.names.filter((one) => isOtherName(one, fact, known));
  const placed = otherNames.some(({ before }) => /^(?:at|for|with|in|on|using|from|to|of|joined|use|left)$/.test(before));
  const knownNames = clause.names.filter((one) => fact.stems.has(tellingStem(one) ?? ''));
  const words = clause.lower;
  const beside = framesBeside(framesOf(words), fact.framed);
  const tone = toneOf(words);
  const wordShare = Math.min(1, inClause / Math.max(1, total));
  const denies = tone.denying > 0 !== fact.tone.denying > 0;
  const turned = isTurnedRound(tone, fact.tone);
  const about = capped(subject, 3);
  const read = against.flatMap(({ agreement }) => (agreement ? [agreement] : []));
  const most = (of: keyof Agreement): number => Math.max(...read.map((one) => one[of]));
  return {
    saysRecord: Number(judged.status === 'on-record'),
    saysConflict: Number(judged.status === 'in-conflict'),
    ownWords: capped(inClause, 3),
    share: wordShare,
    wordsAround: capped(Math.max(0, inAll - inClause), 3),
    subject: about,
    cosine,
    lead: Math.max(0, cosine - second),
    figure: Number(own.length > 0),
    figureHolds: Number(strict.length > 0),
    figuresHold: Number(strict.length > 1),
    figureHoldsLoosely: Number(strict.length === 0 && matches.length > 0),
    figureMisses: Number(misses.length > 0),
    figureMissesAlike: Number(misses.some(({ isSameNoun }) => isSameNoun)),
    figureMissesOnly: Number(misses.length > 0 && matches.length === 0),
    missOfOwn: misses.length > 0 && matches.length === 0 ? capped(inClause, 2) : 0,
    figureElsewhere: Number(anyMatch),
    figureAlone: Number(own.length > 0 && matches.length + misses.length === 0),
    otherName: Number(otherNames.length > 0),
    otherNamePlaced: Number(placed),
    knownName: Number(knownNames.length > 0),
    ...Object.fromEntries(
      Object.entries(beside).flatMap(([matter, { apart, alike }]) => [
        [`${matter}FramesApart`, Math.min(2, apart)],
        [`${matter}FramesAlike`, Math.min(2, alike)],
      ]),
    ),
    framesApart: Number(apartIn(beside) > 0),
    framesAlike: Number(alikeIn(beside) > 0),
    framesOnlyApart: Number(apartIn(beside) > 0 && alikeIn(beside) === 0),
    framesApartAbout: Number(apartIn(beside) > 0) * about,
    saysNo: Number(tone.denying > 0),
    factSaysNo: Number(fact.tone.denying > 0),
    bad: Number(tone.bad > 0),
    factBad: Number(fact.tone.bad > 0),
    good: Number(tone.good > 0),
    factGood: Number(fact.tone.good > 0),
    turned: Number(turned),
    turnedShare: Number(turned) * wordShare,
    oneSaysNo: Number(denies),
    oneSaysNoShare: Number(denies) * wordShare,
    reversed: Number(isReversed(said, fact)),
    readyApart: Number(ready * factReady < 0),
    readyAlike: Number(ready * factReady > 0),
    readyApartGoal: Number(ready * factReady < 0 && (isGoal || factReady < 0)),
    negated: Number(isNegated),
    factNegated: Number(isFactNegated),
    notBoth: Number(isNegated !== isFactNegated) * about,
    aloneTogether: Number((ALONE.test(words) && TOGETHER.test(text)) || (ALONE.test(text) && TOGETHER.test(words))),
    doneStillGoing: Number((OVER.test(words) && GOES_ON.test(text)) || (GOES_ON.test(words) && OVER.test(text))),
    doneGoal: Number(isGoal && isDone && !said.isAhead),
    doneGoalOver: Number(isGoal && OVER.test(words)),
    goal: Number(isGoal),
    story: Number(kind === 'story'),
    wish: Number(wish),
    wishOnGoal: Number(wish && isGoal),
    wishNoGoal: Number(wish && !isGoal),
    horizonApart: Number(isApart),
    horizonAlike: Number(isTimed),
    besides: Number(clause.isBesides || BESIDE.test(words)),
    fromStart: Number(FROM_START.test(words)),
    denies: Number(DENIES.test(words)),
    title: Number(clause.titles.length > 0 && fact.clauses.some(({ titles }) => titles.length > 0)),
    otherTitle: Number(
      clause.titles.some(({ head }) => fact.clauses.some(({ titles }) => titles.length > 0 && !titles.some((one) => one.head === head))) && !isGoal === !wish,
    ),
    length: capped(total, 8),
    sentenceLong: Number(said.others.length > 0),
    own: Number(clause.isOwn),
    others: Number(!clause.isOwn && /^(?:he|she|they|the|somebody|my)\b/.test(words) && /\b(?:i|my)\b/.test(text)),
    bare: Number(total < 1.5),
    readsSame: read.length === 0 ? 0 : odds(most('same')),
    readsOpposite: read.length === 0 ? 0 : odds(most('against')),
    readsBeside: read.length === 0 ? 0 : odds(Math.min(...read.map(({ beside: one }) => one))),
    nearestSame: nearest.agreement ? odds(nearest.agreement.same) : 0,
    nearestOpposite: nearest.agreement ? odds(nearest.agreement.against) : 0,
  };
}

/** Chances nearer to 0 or 1 than this say no more. */
const SURE = 0.01;
/** Log odds of a chance, up to ±1. */
function odds(chance: number): number {
  const within = Math.min(1 - SURE, Math.max(SURE, chance));
  return Math.log(within / (1 - within)) / Math.log((1 - SURE) / SURE);
}

/** What a conflict must show at least one of: likeness in all else is no conflict. */
const DIFFERENCES = [
  'saysConflict',
  'framesApart',
  'figureMisses',
  'otherName',
  'readyApart',
  'notBoth',
  'oneSaysNo',
  'reversed',
  'horizonApart',
  'aloneTogether',
  'doneStillGoing',
  'fromStart',
  'denies',
  'otherTitle',
  'wishOnGoal',
  'readsOpposite',
] as const;
export const somethingDiffers = (features: OutcomeFeatures): boolean => DIFFERENCES.some((name) => (features[name] ?? 0) > 0);

/** Trades are left out: one may have had several. */
const MATTERS = ['result', 'people', 'state', 'way'] as const;
const apartIn = (beside: Beside): number => MATTERS.reduce((sum, matter) => sum + beside[matter].apart, 0);
const alikeIn = (beside: Beside): number => MATTERS.reduce((sum, matter) => sum + beside[matter].alike, 0);

/** The clause of a fact that shares most with what is said. */
function clauseNear({ clause, sentence }: Said, { clauses }: ReadFact) {
  let best: ReadFact['clauses'][number] | undefined;
  let most = -1;
  for (const one of clauses) {
    let points = 0;
    for (const [stem, weight] of one.stems) points += clause.stems.has(stem) ? weight : sentence.has(stem) ? weight * 0.4 : 0;
    if (points > most) {
      most = points;
      best = one;
    }
  }
  return best;
}

/** "In ten years", where it is not read as a time to come: months. */
function timeIn({ clause, others }: Said): number | null {
  const times = [clause, ...others].flatMap(({ values }) =>
    values.filter(({ dimension, value, isDerived }) => dimension === 'time' && value > 3 * MONTH && !isDerived),
  );
  return times[0] ? times[0].value / MONTH : null;
}

/** "From four to six", where the fact has it from six to four. */
function isReversed({ clause, others }: Said, fact: ReadFact): boolean {
  const said = [...others, clause]
    .flatMap(({ values }) => values)
    .filter(({ isDerived, dimension }) => !isDerived && dimension !== 'year' && dimension !== 'every')
    .sort((a, b) => a.start - b.start);
  const told = fact.values.filter(({ isDerived, dimension }) => !isDerived && dimension !== 'year');
  const at = said.map((value) => told.findIndex((other) => (value.dimension === other.dimension || value.dimension === 'count') && isSameNumber(value, other)));
  // "1,200 parcels, two days late" and "two days late for 1,200 parcels": figures of two things have no order.
  const isOfOne = (place: number, next: number): boolean => told[place]?.dimension === told[next]?.dimension;
  return at.some(
    (place, i) => place > 0 && at.slice(i + 1).some((next) => next >= 0 && next < place && isOfOne(place, next)) && !at.slice(0, i).includes(at[i + 1] ?? -1),
  );
}
const isSameNumber = (a: Value, b: Value): boolean =>
  Math.abs(a.value - b.value) <= 0.02 * b.value ||
  Math.abs(a.told - b.told) <= 0.02 * b.told ||
  (a.nearness === 'over' && b.value > a.value && b.value < 1.35 * a.value);
