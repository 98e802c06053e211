import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import { ledgerOf } from './ledger.ts';

const FACT: Fact = { ref: { kind: 'story', id: 's', field: 'result' }, text: 'The pump failed with 40,000 fry in the tank', from: null, to: null };
const claimsIn = (answer: string) =>
  ledgerOf(parseDocument(answer), { facts: [FACT], questionId: null, earlier: [], others: [], today: null, vectorOf: null, company: null }).claims;

it.each([
  'Say the pump failed with 100,000 fry in the tank.',
  'Suppose the pump failed with 100,000 fry in the tank.',
  "Now let's say the pump failed with 100,000 fry in the tank.",
  'What if the pump failed with 100,000 fry in the tank?',
])('claims nothing by what is only supposed: %s', (answer) => {
  expect(claimsIn(answer)).toEqual([]);
});

it.each(['The pump failed with 100,000 fry in the tank.', 'They say the pump failed with 100,000 fry in the tank.'])(
  'holds what is said to be so against the record: %s',
  (answer) => {
    expect(claimsIn(answer).map(({ status }) => status)).toEqual(['in-conflict']);
  },
);
