import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { ClaimKind, Conflict } from '../tailoring.ts';
import { isPast } from '../words/past-forms.ts';
import type { Agreement } from './agreement.ts';
import type { Clause } from './clauses.ts';
import { compareValue } from './compare-values.ts';
import { JUDGING } from './judging.ts';
import { kindOfName, tellingStem } from './names.ts';
import { otherIn } from './otherwise.ts';
import type { ReadFact } from './read-fact.ts';
import { judgeStance } from './stances.ts';
import type { ToldBeside } from './told-beside.ts';
import { isFigure, type Value } from './values.ts';
import { judgeWish } from './wishes.ts';

/** Where the words stand that decide. */
export type Place = { readonly start: number; readonly end: number };
export type Judgement = { readonly kind: ClaimKind; readonly place: Place } & (
  | { readonly status: 'on-record'; readonly fact: ReadFact }
  | { readonly status: 'new' }
  | { readonly status: 'in-conflict'; readonly fact: ReadFact; readonly why: Conflict }
);

/** A clause with what stands around it: the rest of its sentence, and the sentence before. */
export type Said = {
  readonly clause: Clause;
  /** Which sentence of the answer it is in. */
  readonly sentenceAt: number;
  /** The other clauses of its sentence, and their stems. */
  readonly others: readonly Clause[];
  readonly sentence: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  /** The figures of its sentence and of the two before. */
  readonly figures: readonly Value[];
  /** The sentence as it is encoded. */
  readonly text: string;
  /** The clause as it is read beside a fact. */
  readonly spoken: string;
  /** The whole sentence in lower case. */
  readonly lower: string;
  /** The time to come that the sentence names: months from now, and where it stands. */
  readonly months: number | null;
  readonly horizon: Place | null;
  /** A time to come stands in the sentence. */
  readonly isAhead: boolean;
};

export type Against = {
  readonly fact: ReadFact;
  /** Points of telling words shared. */
  readonly subject: number;
  /** Cosine between the sentence and the fact; 0 where only words are heard. */
  readonly cosine: number;
  /** Only in the clause itself, and in the whole sentence. */
  readonly inClause: number;
  readonly inAll: number;
  readonly matches: readonly Match[];
  readonly misses: readonly Match[];
  /** What a reader makes of both; null where they were not read. */
  readonly agreement: Agreement | null;
};
type Match = { readonly value: Value; readonly isSameNoun: boolean; readonly isLoose: boolean };

/** What claims are compared by: how much a stem tells, the month, and vectors of sentences and facts where meaning is heard. */
export type Basis = {
  readonly rarity: ReadonlyMap<string, number>;
  readonly today: CalendarMonth | null;
  readonly vectorOf: VectorOf | null;
  readonly toldBeside: ToldBeside;
};

/** Holds a clause against every fact. */
export function compareAll(said: Said, facts: readonly ReadFact[], { rarity, today, vectorOf, toldBeside }: Basis): Against[] {
  const vector = vectorOf?.(said.text);
  // "Now it is five percent" says of itself nothing of what it is about.
  const isBare = [...said.clause.stems.values()].reduce((sum, weight) => sum + weight, 0) < JUDGING.bare;
  const inSentence = isBare ? JUDGING.inSentenceOfBare : JUDGING.inSentence;
  const inBefore = isBare ? JUDGING.inBeforeOfBare : JUDGING.inBefore;
  const beside = { today, toldBeside: (fact: ReadFact) => toldBeside(said.figures, fact) };
  const all = facts.map((fact) => {
    const inClause = shared(said.clause.stems, fact.stems, rarity);
    const around = shared(said.sentence, fact.stems, rarity);
    const words = inClause + inSentence * around + inBefore * shared(said.before, fact.stems, rarity);
    const other = vector && vectorOf?.(fact.fact.text);
    const cosine = vector && other ? dot(vector, other) : 0;
    const subject = words + JUDGING.meaning * Math.max(0, cosine - JUDGING.unlike);
    const compared = said.clause.values.map((value) => ({
      value,
      is: isDuring(value, fact, inClause, said.clause.lower) ? DURING : compareValue(value, fact, beside),
    }));
    return {
      fact,
      subject,
      cosine,
      inClause,
      inAll: inClause + around,
      matches: compared.flatMap(({ value, is }) => (is?.is === 'match' ? [{ value, isSameNoun: is.isSameNoun, isLoose: is.isLoose }] : [])),
      misses: compared.flatMap(({ value, is }) => (is?.is === 'miss' ? [{ value, isSameNoun: is.isSameNoun, isLoose: is.isLoose }] : [])),
      agreement: null,
    };
  });
  // "A dispatcher until 2022": the year of a post is not that of what was done in it.
  const yearsOfPosts = new Set(
    all.flatMap(({ fact, inClause, matches }) => (isPost(fact) && inClause > 0 ? matches.map(({ value }) => value) : [])).filter(isYear),
  );
  const isOfPost = ({ value }: Match): boolean => yearsOfPosts.has(value);
  return all.map((one) => (one.misses.some(isOfPost) ? { ...one, misses: one.misses.filter((miss) => !isOfPost(miss)) } : one));
}

/** A post, or a course, with its years. */
const isPost = ({ fact }: ReadFact): boolean => fact.ref.kind === 'profile' && fact.from !== null;
const isYear = ({ dimension }: Value): boolean => dimension === 'year';
const DURING = { is: 'match', isSameNoun: false, isLoose: false } as const;
/** Said of the first or the last day, which is in one year alone. */
const ENDS =
  /\b(?:start(?:ed)?|began|begun|join(?:ed)?|left|leav(?:e|ing)|finish(?:ed)?|graduat(?:ed|ion)|complet(?:ed|ion)|passed|moved|until|till|since|from|to|by|after|before)\b/;
/** "A dispatcher at Kaufmann in 2020", who was that from 2019 to 2022. */
function isDuring({ dimension, value }: Value, { fact: { ref, from, to } }: ReadFact, inClause: number, lower: string): boolean {
  if (dimension !== 'year' || ref.kind !== 'profile' || from === null || inClause === 0 || ENDS.test(lower)) return false;
  return Number(from.slice(0, 4)) < value && (to === null || value < Number(to.slice(0, 4)));
}

function shared(stems: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): number {
  let points = 0;
  for (const [stem, weight] of stems) {
    const other = others.get(stem);
    if (other !== undefined) points += Math.max(weight, other) * (rarity.get(stem) ?? 1);
  }
  return points;
}

/** What the numbers, names and words of a clause are to the record. */
export function judgeClause(said: Said, against: readonly Against[], known: ReadonlySet<string>): Judgement {
  const { clause } = said;
  const early = judgeStance(said, against) ?? judgeWish(said, against);
  if (early) return early;
  const best = [...against].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  const place = placeOf(clause);
  const kind = kindOf(clause);
  const matching = best && holds(best) ? best : (against.find(({ fact, inClause, matches }) => isPost(fact) && inClause > 0 && matches.length > 0) ?? null);
  const missing = [...against].sort((a, b) => b.subject - a.subject).find((one) => one.misses.length > 0 && differs(one) && !isStillToCome(one.fact, said));
  if (best) {
    const other = otherIn(said, best, known);
    if (other) return { kind: other.kind, place: other.place, status: 'in-conflict', fact: best.fact, why: other.why };
  }
  if (missing && (!matching || missing.subject > matching.subject + JUDGING.nearer || missing.fact === matching.fact)) {
    // The same number in a fact about something else excuses nothing.
    const excuse = matching && missing.subject - matching.subject < JUDGING.excuses ? matching : null;
    const miss = missing.misses.find(({ value }) => !covers(excuse, value));
    // A story has its numbers in several fields: what one of them holds, another does not deny.
    const other = miss && against.find((one) => isOfOneRecord(one.fact, missing.fact) && one.matches.some(({ value }) => value === miss.value));
    if (miss && other) return { kind: kindOfValue(miss.value), place: miss.value, status: 'on-record', fact: other.fact };
    if (miss) return { kind: kindOfValue(miss.value), place: miss.value, status: 'in-conflict', fact: missing.fact, why: whyOf(miss.value) };
  }
  if (matching) {
    const value = matching.matches[0]?.value;
    return { kind: value ? kindOfValue(value) : kind, place: value ?? place, status: 'on-record', fact: matching.fact };
  }
  if (against.every(({ matches, misses }) => matches.length + misses.length === 0) || clause.values.every(({ isDerived }) => isDerived)) {
    const words = [...against].sort((a, b) => b.inClause - a.inClause)[0];
    if (words && isSaidThere(words, said)) return { kind, place, status: 'on-record', fact: words.fact };
    const whole = [...against].sort((a, b) => b.inAll - a.inAll)[0];
    if (whole && isSaidInAll(whole, said)) return { kind, place, status: 'on-record', fact: whole.fact };
  }
  return { kind, place, status: 'new' };
}

export const isOfOneRecord = (a: ReadFact, b: ReadFact): boolean => a.fact.ref.kind === b.fact.ref.kind && a.fact.ref.id === b.fact.ref.id;
/** A goal says nothing against what is told as done. */
const isStillToCome = ({ fact }: ReadFact, { clause, isAhead }: Said): boolean =>
  fact.ref.kind === 'goal' && !clause.isWish && !isAhead && clause.lower.split(' ').some(isPast);

/** Small counts come together by chance; sums, dates and lengths of time hardly. */
const LARGE_COUNT = 12;
const isTelling = ({ value: { dimension, value, isDerived } }: Match): boolean =>
  !isDerived && (dimension === 'count' ? value > LARGE_COUNT : dimension !== 'every');
const holds = ({ subject, matches }: Against): boolean =>
  matches.filter(({ isLoose, value }) => !isLoose && !value.isDerived).length > 1 ||
  matches.some((match) => (match.isLoose ? subject >= JUDGING.holdsLoose : subject >= JUDGING.holds || isTelling(match) || match.isSameNoun));

const scoreOf = ({ subject, matches, misses }: Against): number =>
  subject + JUDGING.numberHolds * matches.length + matches.filter(({ isSameNoun }) => isSameNoun).length - JUDGING.numberMisses * misses.length;
const differs = ({ subject, misses }: Against): boolean =>
  subject >= JUDGING.differs || (misses.some(({ isSameNoun }) => isSameNoun) && subject >= JUDGING.differsSameNoun);
const covers = (matching: Against | null, value: Value): boolean =>
  matching?.matches.some((one) => !one.value.isDerived && one.value.start <= value.start && one.value.end >= value.end) ?? false;

const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((total, weight) => total + weight, 0);

/** Without numbers: most of what the clause tells is in the fact. */
function isSaidThere({ inClause, cosine, fact }: Against, { clause }: Said): boolean {
  const share = inClause / Math.max(1, sum(clause.stems));
  if (clause.isBesides) return share >= JUDGING.shareOfBesides && inClause >= JUDGING.words;
  if (inClause >= JUDGING.words && share >= JUDGING.share) return true;
  if (cosine >= JUDGING.alike && inClause >= JUDGING.otherName) return true;
  if (sum(clause.stems) <= JUDGING.shortClause && inClause >= JUDGING.otherName && share >= JUDGING.share) return true;
  const isNamed = clause.names.length > 0 && clause.names.every((name) => fact.stems.has(tellingStem(name) ?? ''));
  return isNamed && inClause >= JUDGING.otherName && share >= JUDGING.shareOfNamed;
}

/** The same of the whole sentence, for a clause that has a part in it. */
const isSaidInAll = ({ inAll, inClause }: Against, { clause, sentence }: Said): boolean =>
  !clause.isBesides &&
  inClause >= JUDGING.otherName &&
  inAll >= JUDGING.wordsOfAll &&
  inAll / Math.max(1, sum(clause.stems) + sum(sentence)) >= JUDGING.shareOfAll;

export const kindOfValue = ({ dimension }: Value): ClaimKind => (dimension === 'year' ? 'date' : 'figure');
export const whyOf = ({ dimension }: Value): Conflict => (dimension === 'year' ? 'date' : 'figure');

const figureOf = ({ values }: Clause): Value | undefined => values.find(isFigure);
export const placeOf = (clause: Clause): Place => figureOf(clause) ?? clause.names[0] ?? clause.titles[0] ?? clause;
export function kindOf(clause: Clause): ClaimKind {
  const value = figureOf(clause);
  if (value) return kindOfValue(value);
  const [name] = clause.names;
  if (name) return kindOfName(name);
  return clause.titles.length > 0 ? 'role' : 'result';
}
