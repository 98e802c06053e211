import { parseDocument } from '../../document/parse.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Claim, Fact } from '../tailoring.ts';
import { AGREEMENT_ENCODER } from './agreement.ts';
import { holdAgainst } from './hold.ts';
import { OUTCOMES } from './outcome.ts';
import { nearestOf, outcomeFeatures } from './outcome-features.ts';
import { PEOPLE, type Person } from './testing/claims-set.ts';
import { BLIND_PEOPLE } from './testing/claims-set-blind.ts';
import { KINDS_PEOPLE } from './testing/claims-set-kinds.ts';
import { SPOKEN_PEOPLE } from './testing/claims-set-spoken.ts';

export { agreementNumbers } from './agreement.ts';
export { OUTCOMES };

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

/** The features of each clause of a claim, with the share of the claim that it is. `vectorOf`: by the encoder that agreement was learnt with. */
export function featuresOfClaim({ answer, facts, start, end }: LearningClaim, today: CalendarMonth, vectorOf: VectorOf | null) {
  const { held, known } = holdAgainst(parseDocument(answer), { facts, today, vectorOf, encoder: AGREEMENT_ENCODER });
  const over = held.flatMap(({ said, against, judged }) => {
    const nearest = nearestOf(against);
    const length = Math.min(said.clause.end, end) - Math.max(said.clause.start, start);
    return nearest && length > 0 ? [{ length, features: outcomeFeatures(said, against, nearest, judged, known) }] : [];
  });
  const all = over.reduce((sum, { length }) => sum + length, 0);
  return over.map(({ length, features }) => ({ features, share: length / all }));
}

/** The texts whose vectors a claim is judged by. */
export function textsOfClaim({ answer, facts }: LearningClaim): string[] {
  const doc = parseDocument(answer);
  return [...doc.sentences.map(({ index }) => bareSentence(doc, index)), ...facts.map(({ text }) => text)];
}
