import type { Claim } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { byClause } from './by-clause.ts';
import { rowsOf } from './rows.ts';

const TEXT = 'I cut it from 17 to 9 minutes. I know Tableau.';
const quoteOf = (start: number, end: number) => ({ kind: 'quote', span: { kind: 'text', start, end }, quote: TEXT.slice(start, end) }) as const;
function claim(words: string): Claim {
  const start = TEXT.indexOf(words);
  const clause = start < 30 ? quoteOf(0, 29) : quoteOf(31, 45);
  return { kind: 'name', status: 'new', evidence: quoteOf(start, start + words.length), clause };
}
const shown = (...args: Parameters<typeof rowsOf>) => rowsOf(...args).map(({ clause, isAdded }) => [clause.start, isAdded]);

describe('the rows of a list of clauses', () => {
  const [cut, tableau] = [byClause([claim('17'), claim('9')]), byClause([claim('Tableau')])];

  it('keep what was put on record in its place', () => {
    expect(shown(tableau, cut, tableau)).toEqual([
      [0, true],
      [31, false],
    ]);
  });

  it('have a clause once, whichever of its claims is left', () => {
    const rest = byClause([claim('9')]);
    expect(shown(rest, cut, rest)).toEqual([[0, false]]);
  });

  it('settle nothing that is asked about in another list', () => {
    expect(shown([], cut, byClause([claim('9')]))).toEqual([]);
  });
});
