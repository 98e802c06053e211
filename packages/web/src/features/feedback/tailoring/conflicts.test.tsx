import { CONFLICTS, type Conflict, type FactRef, PLANS } from '@candor/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { byClause } from './by-clause.ts';
import { type Conflicting, Conflicts } from './conflicts.tsx';
import type { Row } from './rows.ts';

function conflict(quote: string, start: number, why: Conflict, kind: FactRef['kind']): Conflicting {
  const words = { kind: 'quote', span: { kind: 'text', start, end: start + quote.length }, quote } as const;
  const fact = { ref: { kind, id: 'one', field: 'statement' }, text: 'What stands there', from: null, to: null };
  return { kind: 'figure', evidence: words, clause: words, status: 'in-conflict', fact, why, sure: true };
}

const html = (rows: readonly Row<Conflicting>[]): string =>
  renderToStaticMarkup(
    <Router ssrPath="/attempts/one">
      <Conflicts recorded={{ rows, change: () => undefined, pending: null, error: null }} />
    </Router>,
  );
const rowsOf = (...claims: Conflicting[]): Row<Conflicting>[] => byClause(claims).map((clause) => ({ clause, isAdded: false }));

/** The accessible names of what can be done: the texts that each is labelled by. */
function namesIn(markup: string): string[] {
  const texts = new Map(
    [...markup.matchAll(/<(\w+) [^>]*?\bid="([^"]+)"[^>]*>(.*?)<\/\1>/g)].map(([, , id = '', inner = '']) => [id, inner.replace(/<[^>]+>/g, '')]),
  );
  return [...markup.matchAll(/<(?:button|a)\b[^>]*aria-labelledby="([^"]+)"/g)].map(([, ids = '']) =>
    ids
      .split(' ')
      .map((id) => texts.get(id) ?? '?')
      .join(' '),
  );
}

describe('what is asked about a conflict', () => {
  it('is named with its words', () => {
    const names = namesIn(html(rowsOf(conflict('I trained 12 people', 0, 'figure', 'profile'), conflict('I left in 2019', 40, 'date', 'profile'))));
    expect(names).toEqual([
      'What I said: change the record “I trained 12 people”',
      'The record “I trained 12 people”',
      'Both “I trained 12 people”',
      'What I said: change the record “I left in 2019”',
      'The record “I left in 2019”',
      'Both “I left in 2019”',
    ]);
  });

  it.each([...PLANS])('is no “Both” where the %s is another: that is written in the goal', (why) => {
    const markup = html(rowsOf(conflict('Within three years', 0, why, 'goal')));
    expect(namesIn(markup)).toEqual(['What I said, or both: change the goal “Within three years”', 'The record “Within three years”']);
    expect(markup).toContain('href="/prepare/goals?open=one"');
  });

  it.each(CONFLICTS.filter((why) => !PLANS.has(why)))('may be “Both” where the %s is another', (why) => {
    expect(namesIn(html(rowsOf(conflict('I trained 12 people', 0, why, 'story'))))).toContain('Both “I trained 12 people”');
  });

  it('is how to undo it once it is on record', () => {
    const rows = rowsOf(conflict('I trained 12 people', 0, 'figure', 'profile')).map((row) => ({ ...row, isAdded: true }));
    expect(namesIn(html(rows))).toEqual(['Undo “I trained 12 people”']);
  });
});
