import { parseDocument } from '../../document/parse.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Claim, Fact, FactRef } from '../tailoring.ts';
import type { AgreementOf } from './agreement.ts';
import { holdAgainst, withAgreement } from './hold.ts';
import { nearestOf } from './nearest.ts';
import { OUTCOMES } from './outcome.ts';
import { outcomeFeatures } from './outcome-features.ts';
import { type Pair, pairsToRead } from './pairs-to-read.ts';
import { saidIn } from './said.ts';
import { factAsRead, marked } from './spoken.ts';
import { PEOPLE, type Person } from './testing/claims-set.ts';
import { BLIND_PEOPLE } from './testing/claims-set-blind.ts';
import { KINDS_PEOPLE } from './testing/claims-set-kinds.ts';
import { SPOKEN_PEOPLE } from './testing/claims-set-spoken.ts';

export { type Honest, type Lying, type Rehearsed, rehearsedOf } from './rehearsed.ts';
export { marked, OUTCOMES, type Pair };

/** A claim with the record it is held against and what is right. */
export type LearningClaim = {
  readonly person: string;
  readonly facts: readonly Fact[];
  readonly answer: string;
  readonly start: number;
  readonly end: number;
  readonly expected: Claim['status'];
};

/** The claims that the rules were written on. */
export const ruleClaims = (): LearningClaim[] =>
  Object.entries({ PEOPLE, SPOKEN_PEOPLE, KINDS_PEOPLE, BLIND_PEOPLE }).flatMap(([set, people]) => people.flatMap((one, i) => claimsOf(one, `${set} ${i}`)));

const claimsOf = ({ record, claims }: Person, person: string): LearningClaim[] => {
  const facts = record.map(([kind, text], i): Fact => ({ ref: { kind, id: String(i), field: 'text' }, text, from: null, to: null }));
  return claims.map(([marked, expected]) => {
    const answer = marked.replace('[[', '').replace(']]', '');
    return { person, facts, answer, start: marked.indexOf('[['), end: marked.indexOf(']]') - 2, expected };
  });
};

/** What a claim is judged by beside its words: vectors, and what a reader makes of it. */
export type ClaimHearing = { readonly today: CalendarMonth; readonly vectorOf: VectorOf | null; readonly agreementOf: AgreementOf | null };

/** The features of each clause of a claim, with the share of the claim that it is. */
export function featuresOfClaim({ answer, facts, start, end }: LearningClaim, hearing: ClaimHearing) {
  const over = featuresOfAnswer(answer, facts, hearing).flatMap(({ features, ...clause }) => {
    const length = Math.min(clause.end, end) - Math.max(clause.start, start);
    return length > 0 ? [{ length, features }] : [];
  });
  const all = over.reduce((sum, { length }) => sum + length, 0);
  return over.map(({ length, features }) => ({ features, share: length / all }));
}

/** The texts whose vectors a claim is judged by. */
export function textsOfClaim({ answer, facts }: Pick<LearningClaim, 'answer' | 'facts'>): string[] {
  const doc = parseDocument(answer);
  return [...doc.sentences.map(({ index }) => bareSentence(doc, index)), ...facts.map(({ text }) => text)];
}

/** The pairs that are read for a claim. */
export const pairsOfClaim = ({ answer, facts }: Pick<LearningClaim, 'answer' | 'facts'>, heard: Omit<ClaimHearing, 'agreementOf'>): Pair[] =>
  pairsToRead(holdAgainst(parseDocument(answer), { facts, ...heard }));

/** A pair that is read for an answer: where its clause stands, and the facts that are in these words. */
export type PlacedPair = Pair & { readonly start: number; readonly end: number; readonly of: readonly FactRef[] };

/** The pairs that are read for an answer. */
export function placedPairs(answer: string, facts: readonly Fact[], heard: Omit<ClaimHearing, 'agreementOf'>): PlacedPair[] {
  const against = holdAgainst(parseDocument(answer), { facts, ...heard });
  const places = new Map(against.held.map(({ said: { spoken, clause } }) => [spoken, clause]));
  return pairsToRead(against).flatMap((pair) => {
    const place = places.get(pair.said);
    return place ? [{ ...pair, start: place.start, end: place.end, of: facts.filter((fact) => factAsRead(fact) === pair.fact).map(({ ref }) => ref) }] : [];
  });
}

/** Something that is said in an answer beside a fact, whether or not it would be read. */
export const pairsBeside = (answer: string, place: { readonly start: number; readonly end: number }, fact: Fact, today: CalendarMonth): Pair[] =>
  saidIn(parseDocument(answer), today).flatMap(({ clause, spoken }) =>
    clause.start < place.end && place.start < clause.end ? [{ said: spoken, fact: factAsRead(fact) }] : [],
  );

/** The features of each clause of an answer, with where it stands. */
export function featuresOfAnswer(answer: string, facts: readonly Fact[], { agreementOf, ...heard }: ClaimHearing) {
  const against = holdAgainst(parseDocument(answer), { facts, ...heard });
  const { held, known } = agreementOf ? withAgreement(against, agreementOf) : against;
  return held.flatMap(({ said, against, judged }) => {
    const nearest = nearestOf(against);
    return nearest ? [{ start: said.clause.start, end: said.clause.end, features: outcomeFeatures(said, against, nearest, judged, known) }] : [];
  });
}

/** The clauses of a claim as they are read beside facts. */
export const spokenOfClaim = ({ answer, start, end }: LearningClaim, today: CalendarMonth): string[] =>
  saidIn(parseDocument(answer), today).flatMap(({ clause, spoken }) => (Math.min(clause.end, end) > Math.max(clause.start, start) ? [spoken] : []));

/** A sentence that is said alone, as it is read. */
export const spokenAlone = (sentence: string): string => {
  const { text, words } = parseDocument(sentence);
  return text.slice(words[0]?.start, words.at(-1)?.end);
};
