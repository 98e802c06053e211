import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { CASES } from '../tailor/testing/parroting-set.ts';
import type { Fact } from '../tailoring.ts';
import { ledgerOf } from './ledger.ts';
import { statusAt } from './status-at.ts';
import { PEOPLE, type Person } from './testing/claims-set.ts';
import { BLIND_PEOPLE } from './testing/claims-set-blind.ts';
import { KINDS_PEOPLE } from './testing/claims-set-kinds.ts';
import { SPOKEN_PEOPLE } from './testing/claims-set-spoken.ts';

const TODAY = { year: 2026, month: 11 };

const factsIn = (record: Person['record']): Fact[] =>
  record.map(([kind, text], i) => ({ ref: { kind, id: String(i), field: 'text' }, text, from: null, to: null }));

function shareRight(people: readonly Person[]): number {
  const right = people.flatMap(({ record, claims }) => {
    const facts = factsIn(record);
    return claims.map(([marked, expected]) => {
      const start = marked.indexOf('[[');
      const text = marked.replace('[[', '').replace(']]', '');
      const ledger = ledgerOf(parseDocument(text), { facts, questionId: null, earlier: [], others: [], today: TODAY, vectorOf: null, company: null });
      return statusAt(ledger, start, marked.indexOf(']]') - 2) === expected;
    });
  });
  return right.filter(Boolean).length / right.length;
}

it.each([
  ['many trades', PEOPLE, 0.92],
  ['longer talk, against records in whole sentences', SPOKEN_PEOPLE, 0.91],
  ['every kind of conflict that is told in words', KINDS_PEOPLE, 0.88],
  ['people whom nobody had looked at before', BLIND_PEOPLE, 0.95],
] as const)('tells claims that are on record from new ones and from conflicts: %s', (_title, people, least) => {
  expect(shareRight(people)).toBeGreaterThanOrEqual(least);
});

it('seldom sees a conflict between an answer and the record of somebody else', { timeout: 60_000 }, () => {
  const claims = CASES.flatMap(({ honest }) =>
    PEOPLE.flatMap(({ record }) => {
      const input = { questionId: null, facts: factsIn(record), earlier: [], others: [], today: TODAY, vectorOf: null, company: null };
      return ledgerOf(parseDocument(honest), input).claims;
    }),
  );
  expect(claims.filter(({ status }) => status === 'in-conflict').length / claims.length).toBeLessThan(0.04);
});
