import type { Claim } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { byClause, claimRuns } from './by-clause.ts';

const TEXT = 'I know Python and Tableau. I have no degree. I know Python and Tableau.';
const quoteOf = (start: number, end: number) => ({ kind: 'quote', span: { kind: 'text', start, end }, quote: TEXT.slice(start, end) }) as const;

/** The words at their n-th place in the text, in their clause. */
function claim(words: string, from = 0): Claim {
  const start = TEXT.indexOf(words, from);
  const first = TEXT.lastIndexOf('. ', start);
  const clauseStart = first < 0 ? 0 : first + 2;
  return { kind: 'name', status: 'new', evidence: quoteOf(start, start + words.length), clause: quoteOf(clauseStart, TEXT.indexOf('.', start)) };
}

describe('claims by clause', () => {
  it('have a clause once, and again where it is said again', () => {
    const clauses = byClause([claim('Python'), claim('Tableau'), claim('no', 27), claim('Python', 30)]);
    expect(clauses.map(({ start, quote, claims }) => [start, quote, claims.length])).toEqual([
      [0, 'I know Python and Tableau', 2],
      [27, 'I have no degree', 1],
      [45, 'I know Python and Tableau', 1],
    ]);
  });

  it('stand underlined in it', () => {
    const runsOf = (...claims: Claim[]) => byClause(claims).map((clause) => claimRuns(clause).map(({ text, isClaim }) => (isClaim ? `_${text}_` : text)));
    expect(runsOf(claim('Tableau'), claim('Python'))).toEqual([['I know ', '_Python_', ' and ', '_Tableau_']]);
    expect(runsOf(claim('no', 27))).toEqual([['I have ', '_no_', ' degree']]);
    // One within another, and one that is the whole clause.
    expect(runsOf(claim('Python and'), claim('and Tableau'))).toEqual([['I know ', '_Python and_', '_ Tableau_']]);
    expect(runsOf(claim('I have no degree'), claim('no', 27))).toEqual([['_I have no degree_']]);
  });
});
