import { LONGEST_FACT } from '../workbook.ts';
import type { Judged } from './claims-of-clause.ts';
import { kindOf, placeOf } from './judge.ts';
import { piecesOf } from './number-tokens.ts';
import type { Weighed } from './outcome.ts';
import type { ReadFact } from './read-fact.ts';
import { isSupposed } from './supposed.ts';

/** Facts by their words: letters and figures, whatever stands between them. */
export type FactsByWords = ReadonlyMap<string, ReadFact>;

export const factsByWords = (record: readonly ReadFact[]): FactsByWords =>
  new Map(
    record
      .filter(({ fact }) => !isSupposed(fact))
      .map((fact) => [fact.clauses.map(({ lower }) => lower).join(' '), fact] as const)
      .filter(([words]) => words !== ''),
  );

/** The fact that a clause is word for word, as it is put on record: a very long one is cut there. */
export const factInWordsOf = (quote: string, facts: FactsByWords): ReadFact | undefined =>
  facts.get(
    piecesOf(quote.slice(0, LONGEST_FACT))
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Who has put these very words on record has said that they hold, whatever else stands there. */
export function claimedInWordsOf(fact: ReadFact, { said: { clause } }: Judged, told: readonly Weighed[]): Weighed[] {
  const places = told.length > 0 ? told.map(({ judged: { kind, place } }) => ({ kind, place })) : [{ kind: kindOf(clause), place: placeOf(clause) }];
  return places.map((each) => ({ judged: { ...each, status: 'on-record', fact }, isSure: false }));
}
