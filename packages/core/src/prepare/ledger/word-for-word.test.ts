import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Fact } from '../tailoring.ts';
import { LONGEST_FACT } from '../workbook.ts';
import { ledgerOf } from './ledger.ts';

const goal = (text: string, field = 'statement'): Fact => ({ ref: { kind: 'goal', id: 'g', field }, text, from: null, to: null });
const told = (text: string): Fact => ({ ref: { kind: 'profile', id: text, field: 'achievement' }, text, from: null, to: null });

const claimsIn = (answer: string, facts: readonly Fact[]) =>
  ledgerOf(parseDocument(answer), { facts, questionId: null, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null }).claims;
const conflictsIn = (answer: string, facts: readonly Fact[]) => claimsIn(answer, facts).filter(({ status }) => status === 'in-conflict');

describe('a clause that is word for word a fact', () => {
  it.each([
    ['I ran the till and I trained 12 people.', told('Trained 9 people on the till in 2024')],
    ['I trained 12 people on the till.', told('Trained 9 people on the till in 2024')],
    ['We cut the waste to 4 percent, and I planned 30 shifts.', told('Planned 14 shifts a week')],
    ['In 2021 I was the store manager at Hallberg.', told('Store manager at Hallberg since 2019')],
    ['Within three years, I want to run a bakery.', goal('In ten years I want to run a bakery of my own')],
  ])('is on record, whatever stands against it: “%s”', (answer, other) => {
    const [before] = conflictsIn(answer, [other]);
    if (!before) throw new Error('There is nothing to settle.');
    const itself = told(before.clause.quote);
    for (const facts of [
      [other, itself],
      [itself, other],
    ]) {
      expect(conflictsIn(answer, facts).filter(({ clause }) => clause.quote === before.clause.quote)).toEqual([]);
      expect(claimsIn(answer, facts)).toContainEqual(expect.objectContaining({ clause: before.clause, status: 'on-record', fact: itself }));
    }
  });

  it('is so in other capitals and with other stops', () => {
    expect(conflictsIn('I trained 12 people on the till.', [told('Trained 9 people on the till'), told('“I trained 12 people, on the till.”')])).toEqual([]);
  });

  it.each(['risk', 'planB'])('does not hold where it is only what might be: %s', (field) => {
    const other = told('Trained 9 people on the till');
    expect(conflictsIn('I trained 12 people on the till.', [other, goal('I trained 12 people on the till', field)])).toHaveLength(1);
    expect(conflictsIn('I trained 12 people on the till.', [other, goal('I trained 12 people on the till', 'why')])).toEqual([]);
  });

  it('is the fact that holds where the same words are a risk as well', () => {
    const [holding, risk] = [told('I trained 12 people on the till'), goal('I trained 12 people on the till', 'risk')];
    expect(conflictsIn('I trained 12 people on the till.', [told('Trained 9 people on the till'), holding, risk])).toEqual([]);
  });

  it('is not what says more or less', () => {
    const other = told('Trained 9 people on the till');
    expect(conflictsIn('I trained 12 people on the till.', [other, told('I trained people on the till')])).toHaveLength(1);
  });

  it('is known by its beginning where a fact could not hold all of it', () => {
    const answer = `I trained 12 people on the till ${'in the shop at the corner of the long street '.repeat(14)}`.trim();
    const [before] = conflictsIn(answer, [told('Trained 9 people on the till')]);
    expect(before?.clause.quote).toBe(answer);
    expect(conflictsIn(answer, [told('Trained 9 people on the till'), told(answer.slice(0, LONGEST_FACT))])).toEqual([]);
  });
});
