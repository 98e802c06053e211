import { expect, it } from 'vitest';
import type { Goal } from '../workbook.ts';
import { eitherGoal, stepsAhead } from './goal-entries.ts';

const goal = (given: Partial<Goal>): Goal => ({
  id: 'g',
  horizon: 'short',
  statement: 'run the bar',
  why: '',
  measure: '',
  milestones: [],
  urgency: 3,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
  ...given,
});
const step = (text: string, by: string | null, done = false) => ({ id: text, text, by, done });
const TODAY = { year: 2026, month: 11 } as const;

it('plans nothing for a time that is over', () => {
  const milestones = [
    step('old', '2026-10'),
    step('last year', '2025'),
    step('now', '2026-11'),
    step('this year', '2026'),
    step('some day', null),
    step('done', '2027', true),
  ];
  expect(stepsAhead(goal({ milestones }), TODAY).map(({ text }) => text)).toEqual(['this year', 'now', 'some day']);
  expect(stepsAhead(goal({ milestones }), null).map(({ text }) => text)).toEqual(['last year', 'this year', 'old', 'now', 'some day']);
});

const lent = (first: Partial<Goal>, second: Partial<Goal>): string[] =>
  eitherGoal('aim', goal({ id: 'one', ...first }), goal({ id: 'two', ...second }), TODAY).flatMap(([slot, held]) =>
    held.kind === 'fact' && slot !== 'aim.statement' ? [`${slot} ${held.text}`] : [],
  );

it('answers a risk with the plan B of the same goal', () => {
  expect(lent({ risk: 'the bar closes' }, { risk: 'I say yes too often', planB: 'stay a waiter' })).toEqual([
    'aim.risk I say yes too often',
    'aim.planB stay a waiter',
  ]);
  expect(lent({ risk: 'the bar closes' }, { planB: 'stay a waiter' })).toEqual(['aim.risk the bar closes']);
  expect(lent({}, { planB: 'stay a waiter', stays: 'with people' })).toEqual(['aim.planB stay a waiter', 'aim.stays with people']);
  expect(lent({ risk: 'the bar closes', planB: 'move' }, { risk: 'I say yes too often', planB: 'stay a waiter' })).toEqual([
    'aim.risk the bar closes',
    'aim.planB move',
  ]);
});
