import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import { ledgerOf } from './ledger.ts';
import { statusAt } from './status-at.ts';
import { PEOPLE, type Person } from './testing/claims-set.ts';
import { SPOKEN_PEOPLE } from './testing/claims-set-spoken.ts';

const TODAY = { year: 2026, month: 11 };

function shareRight(people: readonly Person[]): number {
  const right = people.flatMap(({ record, claims }) => {
    const facts = record.map(([kind, text], i): Fact => ({ ref: { kind, id: String(i), field: 'text' }, text, from: null, to: null }));
    return claims.map(([marked, expected]) => {
      const start = marked.indexOf('[[');
      const text = marked.replace('[[', '').replace(']]', '');
      const ledger = ledgerOf(parseDocument(text), { facts, questionId: null, earlier: [], others: [], today: TODAY, vectorOf: null });
      return statusAt(ledger, start, marked.indexOf(']]') - 2) === expected;
    });
  });
  return right.filter(Boolean).length / right.length;
}

it('tells claims that are on record from new ones and from conflicts', () => {
  expect(shareRight(PEOPLE)).toBeGreaterThanOrEqual(0.92);
});

it('does so in longer talk and against records in whole sentences', () => {
  expect(shareRight(SPOKEN_PEOPLE)).toBeGreaterThanOrEqual(0.77);
});
