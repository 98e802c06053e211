import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { ClaimKind, Conflict } from '../tailoring.ts';
import * as W from './clause-words.ts';
import type { Clause, Name } from './clauses.ts';
import { compareValue } from './compare-values.ts';
import type { ReadFact } from './read-fact.ts';
import { judgeStance } from './stances.ts';
import type { Value } from './values.ts';
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
  readonly sentence: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  /** The whole sentence in lower case. */
  readonly lower: string;
  /** The time to come that the sentence names: months from now, and where it stands. */
  readonly months: number | null;
  readonly horizon: Place | null;
  /** A time to come stands in the sentence. */
  readonly isAhead: boolean;
};

export const JUDGING = {
  /** What a shared stem counts in the rest of the sentence, and in the sentence before. */
  inSentence: 0.55,
  inBefore: 0.3,
  /** Points of shared words from which on a number that holds is on record, and one that does not is in conflict. */
  holds: 0.3,
  holdsLoose: 0.9,
  differs: 1.0,
  differsSameNoun: 0.9,
  /** Without numbers: points and share of the clause's words that are on record. */
  words: 1.9,
  share: 0.45,
} as const;

export type Against = {
  readonly fact: ReadFact;
  /** Points of telling words shared. */
  readonly subject: number;
  /** Only in the clause itself. */
  readonly inClause: number;
  readonly matches: readonly Match[];
  readonly misses: readonly Match[];
};
type Match = { readonly value: Value; readonly isSameNoun: boolean; readonly isLoose: boolean };

/** Holds a clause against every fact. */
export function compareAll(said: Said, facts: readonly ReadFact[], rarity: ReadonlyMap<string, number>, today: CalendarMonth | null): Against[] {
  return facts.map((fact) => {
    const inClause = shared(said.clause.stems, fact.stems, rarity);
    const subject = inClause + JUDGING.inSentence * shared(said.sentence, fact.stems, rarity) + JUDGING.inBefore * shared(said.before, fact.stems, rarity);
    const compared = said.clause.values.map((value) => ({ value, is: compareValue(value, fact, today) }));
    return {
      fact,
      subject,
      inClause,
      matches: compared.flatMap(({ value, is }) => (is?.is === 'match' ? [{ value, isSameNoun: is.isSameNoun, isLoose: is.isLoose }] : [])),
      misses: compared.flatMap(({ value, is }) => (is?.is === 'miss' ? [{ value, isSameNoun: is.isSameNoun, isLoose: is.isLoose }] : [])),
    };
  });
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
export function judgeClause(said: Said, against: readonly Against[]): Judgement {
  const { clause } = said;
  const early = judgeStance(clause, against) ?? judgeWish(said, against);
  if (early) return early;
  const best = [...against].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  const place = placeOf(clause);
  const kind = kindOf(clause);
  const matching = best && holds(best) ? best : null;
  const missing = [...against].sort((a, b) => b.subject - a.subject).find((one) => one.misses.length > 0 && differs(one));
  if (best) {
    const other = otherIn(said, best);
    if (other) return { kind: other.kind, place: other.place, status: 'in-conflict', fact: best.fact, why: other.why };
  }
  if (missing && (!matching || missing.subject > matching.subject + 0.5 || missing.fact === matching.fact)) {
    const miss = missing.misses.find(({ value }) => !covers(matching, value));
    if (miss) return { kind: kindOfValue(miss.value), place: miss.value, status: 'in-conflict', fact: missing.fact, why: whyOf(miss.value) };
  }
  if (matching) {
    const value = matching.matches[0]?.value;
    return { kind: value ? kindOfValue(value) : kind, place: value ?? place, status: 'on-record', fact: matching.fact };
  }
  if (clause.values.every(({ isDerived }) => isDerived)) {
    const words = [...against].sort((a, b) => b.inClause - a.inClause)[0];
    const total = [...clause.stems.values()].reduce((sum, weight) => sum + weight, 0);
    if (words && isSaidThere(words, total, clause)) return { kind, place, status: 'on-record', fact: words.fact };
  }
  return { kind, place, status: 'new' };
}

/** Round sums and small counts come together by chance; others hardly. */
const isTelling = ({ value: { dimension, value, isDerived } }: Match): boolean =>
  !isDerived && (dimension === 'money' || (dimension === 'count' && value >= 100));
const holds = ({ subject, matches }: Against): boolean =>
  matches.some((match) => (match.isLoose ? subject >= JUDGING.holdsLoose : subject >= JUDGING.holds || isTelling(match) || match.isSameNoun));

/** The number of a clause that another text has otherwise, of the same thing beyond doubt; null where there is none. */
export function judgeNumbers(against: readonly Against[], least: number): { readonly place: Place; readonly fact: ReadFact } | null {
  if (against.some((one) => one.matches.length > 0 && one.subject >= JUDGING.differs)) return null;
  for (const { subject, misses, fact } of against) {
    const miss = subject >= least ? misses.find(({ value, isSameNoun }) => !value.isDerived && (isSameNoun || value.dimension !== 'count')) : undefined;
    if (miss) return { place: miss.value, fact };
  }
  return null;
}

const scoreOf = ({ subject, matches, misses }: Against): number =>
  subject + 1.2 * matches.length + matches.filter(({ isSameNoun }) => isSameNoun).length - 0.1 * misses.length;
const differs = ({ subject, misses }: Against): boolean =>
  subject >= JUDGING.differs || (misses.some(({ isSameNoun }) => isSameNoun) && subject >= JUDGING.differsSameNoun);
const covers = (matching: Against | null, value: Value): boolean =>
  matching?.matches.some((one) => !one.value.isDerived && one.value.start <= value.start && one.value.end >= value.end) ?? false;

const isSaidThere = ({ inClause }: Against, total: number, clause: Clause): boolean =>
  (inClause >= JUDGING.words && inClause / total >= JUDGING.share) ||
  (total <= 3.5 && inClause >= 0.9 && inClause / total >= JUDGING.share && clause.names.length > 0);

type Other = { readonly kind: ClaimKind; readonly place: Place; readonly why: Conflict };

/** A name, label, title or side of the clause that stands where the fact has another. */
function otherIn({ clause }: Said, { fact, subject, matches, inClause }: Against): Other | null {
  const label = clause.labels.find(({ noun, mark }) => {
    const marks = fact.clauses.flatMap(({ labels }) => labels).filter((one) => one.noun === noun);
    return marks.length > 0 && !marks.some((one) => one.mark === mark);
  });
  if (label && inClause >= 0.9) return { kind: 'name', place: label, why: 'role' };
  const sides = clause.sides.findIndex(
    (side, i) => side !== 0 && fact.clauses.some((one) => one.sides[i] === -side) && !fact.clauses.some((one) => one.sides[i] === side),
  );
  if (sides >= 0 && subject + matches.length >= 2) return { kind: 'result', place: clause, why: 'result' };
  const degree = [...clause.stems.keys()].find((stem) => W.DEGREES.has(stem) && !fact.stems.has(stem));
  if (degree && namesShared(clause, fact) && [...fact.stems.keys()].some((stem) => W.DEGREES.has(stem) && stem !== 'degre'))
    return { kind: 'qualification', place: clause, why: 'qualification' };
  const title = clause.titles.find(({ head, words }) => isOtherTitle(head, words, fact));
  if (title && !clause.isWish && subject >= 1 && namesShared(clause, fact)) return { kind: 'role', place: title, why: 'role' };
  const name = clause.names.find((one) => isOtherName(one, fact));
  if (name && (matches.length > 0 || inClause >= 2) && subject + matches.length >= 1) return { kind: kindOfName(name), place: name, why: whyOfName(name) };
  return null;
}

const namesShared = (clause: Clause, fact: ReadFact): boolean => clause.names.some(({ stems }) => stems.some((stem) => fact.stems.has(stem)));

function isOtherTitle(head: string, words: readonly string[], fact: ReadFact): boolean {
  const titles = fact.clauses.flatMap((one) => one.titles);
  return titles.length > 0 && !titles.some((one) => one.head === head && words.every((word) => one.words.includes(word) || fact.stems.has(word)));
}

/** A name of which nothing is in the fact, where the fact has names of its own. */
const isOtherName = ({ stems }: Name, fact: ReadFact): boolean =>
  !stems.some((stem) => fact.stems.has(stem)) && fact.clauses.some(({ names }) => names.length > 0);

const kindOfName = ({ before }: Name): ClaimKind =>
  /^(?:at|for|with|joined|left)$/.test(before) ? 'employer' : /^(?:using|in|use|write|on|to)$/.test(before) ? 'tool' : before === 'from' ? 'place' : 'name';
const whyOfName = (name: Name): Conflict => {
  const kind = kindOfName(name);
  return kind === 'name' ? 'employer' : (kind as Conflict);
};

const kindOfValue = ({ dimension }: Value): ClaimKind => (dimension === 'year' ? 'date' : 'figure');
const whyOf = ({ dimension }: Value): Conflict => (dimension === 'year' ? 'date' : 'figure');

const placeOf = (clause: Clause): Place => clause.values[0] ?? clause.names[0] ?? clause.titles[0] ?? clause;
function kindOf(clause: Clause): ClaimKind {
  const [value] = clause.values;
  if (value) return kindOfValue(value);
  const [name] = clause.names;
  if (name) return kindOfName(name);
  return clause.titles.length > 0 ? 'role' : 'result';
}
