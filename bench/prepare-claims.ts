import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CalendarMonth, type Claim, type Fact, ledgerOf, parseDocument, statusAt } from '@candor/core';
import type { Row } from './row.ts';

const CLAIMS = path.join(import.meta.dirname, 'data/claims.jsonl');
const STATUSES = ['on-record', 'new', 'in-conflict'] as const;
/** The month the set was written in: "since 2019" is counted up to it. */
const WRITTEN: CalendarMonth = { year: 2026, month: 11 };

type Labelled = {
  readonly record: readonly { readonly id: string; readonly kind: Fact['ref']['kind']; readonly text: string }[];
  readonly answer: string;
  readonly claim: string;
  readonly expected: Claim['status'];
};

/** Whether a claim is on record, new, or in conflict with what is. */
export function claimRows(): Row[] {
  const labelled = readFileSync(CLAIMS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const right = new Map(STATUSES.map((status) => [status, { hit: 0, of: 0 }]));
  for (const { record, answer, claim, expected } of labelled) {
    const facts = record.map(({ id, kind, text }): Fact => ({ ref: { kind, id, field: 'text' }, text, from: null, to: null }));
    const ledger = ledgerOf(parseDocument(answer), { facts, questionId: null, earlier: [], others: [], today: WRITTEN, vectorOf: null });
    const counts = right.get(expected);
    if (!counts) continue;
    const start = answer.indexOf(claim);
    counts.of++;
    counts.hit += Number(statusAt(ledger, start, start + claim.length) === expected);
  }
  const hits = [...right.values()].reduce((sum, { hit }) => sum + hit, 0);
  return [
    {
      measure: 'claims: on record, new, or in conflict',
      on: `${labelled.length} claims, frozen`,
      bar: 'accuracy ≥ .90',
      value: (hits / labelled.length).toFixed(2),
      met: hits / labelled.length >= 0.9,
      note: [...right].map(([status, { hit, of }]) => `${status} ${hit}/${of}`).join(', '),
    },
  ];
}
