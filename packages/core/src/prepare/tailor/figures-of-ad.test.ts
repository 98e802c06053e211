import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Brief } from '../brief.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { withoutFiguresOfAd } from './figures-of-ad.ts';

const BRIEF: Brief = {
  format: 'candor-brief',
  version: 1,
  company: 'Kilnside',
  role: 'Glazier',
  text: 'By 2029 we want to halve breakage and open a second kiln.\nYou get 28 days of holiday. You bring two years at a kiln.',
  points: [],
};

const FACT = { ref: { kind: 'profile', id: 'a', field: 'tool' }, text: 'lathe', from: null, to: null } as const;

const newIn = (answer: string): string[] => {
  const ledger = ledgerOf(parseDocument(answer), {
    questionId: null,
    facts: [FACT],
    earlier: [],
    others: [],
    today: { year: 2026, month: 11 },
    vectorOf: null,
    company: 'Kilnside',
  });
  const { claims, fresh } = withoutFiguresOfAd(ledger, BRIEF);
  const told = claims.filter(({ status }) => status === 'new').map(({ evidence }) => evidence.quote);
  expect(fresh).toBe(told.length);
  return told;
};

it.each(["I'd love to help you halve breakage.", 'And 28 days of holiday is generous.', 'I would help with a second kiln by 2029.'])(
  'credits nobody with a figure of the ad: %s',
  (answer) => {
    expect(newIn(answer)).toEqual([]);
  },
);

it.each([
  ['I have two years at a kiln.', 'two years'],
  ['I halved breakage.', 'halved'],
  ['I want to be a foreman by 2029.', '2029'],
  ['And 31 days of holiday is generous.', '31 days'],
])('leaves what is told of oneself, or is another figure: %s', (answer, figure) => {
  expect(newIn(answer).join()).toContain(figure);
});
