import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import { WITH_READING, WORDS_ONLY } from './generated/outcome-weights.ts';
import { featuresOfClaim, ruleClaims } from './learning.ts';
import { ledgerOf } from './ledger.ts';
import { readinessOf } from './readiness.ts';

const TODAY = { year: 2026, month: 11 };
const factOf = (kind: Fact['ref']['kind'], text: string): Fact => ({ ref: { kind, id: text, field: 'text' }, text, from: null, to: null });
const RECORD = [
  factOf('profile', 'Employer: Hollins Bakery, Skipton, since May 2021.'),
  factOf('story', 'Second place in the town’s bread award, 2021.'),
  factOf('story', 'Nine out of ten finished the class.'),
  factOf('profile', 'Team: four bakers and three apprentices.'),
  factOf('story', 'Open orders: from 120 down to 35.'),
  factOf('goal', 'Short term (one year): pass the allergen course.'),
];
const claimsIn = (answer: string, facts: readonly Fact[] = RECORD) =>
  ledgerOf(parseDocument(answer), { facts, questionId: null, earlier: [], others: [], today: TODAY, vectorOf: null, company: null }).claims.map((claim) => [
    claim.clause.quote,
    claim.status,
    claim.status === 'new' ? null : claim.fact.text,
  ]);

it.each([
  ['I started at Hollins Bakery in twenty twenty-one.', 'on-record', 0],
  ['I came first in the bread award in 2021.', 'in-conflict', 1],
  ['Only one in ten did not finish the class.', 'on-record', 2],
  ['Open orders climbed from thirty-five to a hundred and twenty.', 'in-conflict', 4],
] as const)('“%s” is %s', (answer, status, fact) => {
  expect(new Set(claimsIn(answer).map(String))).toEqual(new Set([String([answer.slice(0, -1), status, RECORD[fact]?.text])]));
});

it('takes another thing beside a recorded one for new', () => {
  expect(claimsIn('I also did a summer on the ice-cream vans at Scarborough.')).toContainEqual([
    'I also did a summer on the ice-cream vans at Scarborough',
    'new',
    null,
  ]);
});

it('has nothing to weigh where nothing is on record', () => {
  expect(claimsIn('I baked four hundred loaves a night.', [])).toEqual([['I baked four hundred loaves a night', 'new', null]]);
});

it.each([
  ['nights are no trouble at all', 1],
  ["i don't mind travelling", 1],
  ['leaving is out of the question', -1],
  ['i can no longer work nights', -1],
  ['i baked bread', 0],
])('hears in “%s” a yes, a no or neither', (text, expected) => {
  expect(readinessOf(text)).toBe(expected);
});

it('has a weight for every feature, and no other', () => {
  const [claim] = ruleClaims();
  if (!claim) throw new Error('there are no claims');
  const names = [...Object.keys(featuresOfClaim(claim, { today: TODAY, vectorOf: null, agreementOf: null })[0]?.features ?? {}), 'bias'];
  expect([Object.keys(WITH_READING), Object.keys(WORDS_ONLY)]).toEqual([names, names]);
});
