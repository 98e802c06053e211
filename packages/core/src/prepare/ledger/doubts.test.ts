import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import type { Agreement } from './agreement.ts';
import { holdAgainst, withAgreement } from './hold.ts';
import { ledgerOfHeld } from './ledger.ts';

const factOf = (kind: Fact['ref']['kind'], field: string, text: string, from: string | null = null): Fact => ({
  ref: { kind, id: text, field },
  text,
  from,
  to: null,
});
const RECORD = [
  factOf('story', 'action', 'I led five drivers at the depot and planned their tours.'),
  factOf('story', 'situation', 'The depot had 14 buses on the road.'),
  factOf('story', 'result', 'Trained three new trainees in the ward.'),
  factOf('profile', 'tool', 'SQL', '2022-05'),
];
const DENIES: Agreement = { same: 0.02, beside: 0.02, against: 0.96 };
const BESIDE: Agreement = { same: 0.02, beside: 0.96, against: 0.02 };

/** The figures in conflict with the record, and whether the person is asked about them; `reading` null: nothing was read. */
function figuresIn(answer: string, reading: Agreement | null) {
  const input = { facts: RECORD, questionId: null, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null };
  const doc = parseDocument(answer);
  const held = holdAgainst(doc, input);
  const { claims } = ledgerOfHeld(doc, reading ? withAgreement(held, () => reading) : held, input);
  return claims.flatMap((claim) => (claim.status === 'in-conflict' && claim.why === 'figure' ? [[claim.evidence.quote, claim.sure]] : []));
}

describe('another figure', () => {
  it.each([
    ['I led nine drivers at the depot.', 'nine'],
    ['And then led nine drivers at the depot.', 'nine'],
    ['The depot had sixteen buses on the road.', 'sixteen'],
    ['I trained four new trainees in the ward.', 'four'],
    ['I led nine drivers at the depot by plan.', 'nine'],
  ])('is beyond doubt where the same doer tells it of the same thing: “%s”', (answer, quote) => {
    for (const reading of [null, DENIES]) expect(figuresIn(answer, reading)).toEqual([[quote, true]]);
  });

  it.each([
    'My brother led nine drivers at the depot.',
    'The dispatcher led nine drivers at the depot.',
    'A good dispatcher leads nine drivers at the depot.',
    'I would like to lead nine drivers at the depot.',
    'I hope to train four new trainees in the ward.',
  ])('is in doubt where somebody else did it, or nobody yet: “%s”', (answer) => {
    for (const reading of [null, DENIES]) expect(figuresIn(answer, reading).filter(([, isSure]) => isSure)).toEqual([]);
  });

  it('is in doubt where a reader sees another matter, but not beside a bare name', () => {
    expect(figuresIn('I led nine drivers at the depot.', BESIDE).filter(([, isSure]) => isSure)).toEqual([]);
    expect(figuresIn('I have used SQL for thirty years.', BESIDE)).toEqual([['thirty years', true]]);
  });
});
