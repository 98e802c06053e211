import { expect, it } from 'vitest';
import { EMPTY_WORKBOOK, type Goal, type Workbook } from '../workbook.ts';
import { countsOf, unfinishedGoals } from './counts.ts';

const goal = (id: string, part: Partial<Goal>): Goal => ({
  ...{ id, horizon: 'short', statement: 'Learn to weld', why: 'x', measure: 'x', milestones: [], urgency: 3, importance: 3 },
  ...{ risk: 'x', planB: 'x', mayChange: 'x', stays: 'x' },
  ...part,
});
const of = (...goals: Goal[]): Workbook => ({ ...EMPTY_WORKBOOK, goals });
const MET = [{ check: 'dated', status: 'met' }] as const;

it('counts having no clear goal yet for no goal, and tells it', () => {
  const none = goal('n', { horizon: 'none-yet' });
  expect(countsOf(of(none))).toEqual({ goals: 0, isNoneYet: true, stories: 0, facts: 0 });
  expect(countsOf(of(none, goal('a', {})))).toMatchObject({ goals: 1, isNoneYet: true });
  expect(countsOf(of(goal('a', {})))).toMatchObject({ goals: 1, isNoneYet: false });
});

it('counts a goal as unfinished while its card names a next step, or it is not written', () => {
  const all = { a: MET, b: MET, c: [{ check: 'dated', status: 'unsure' }], d: [], n: [] } as const;
  expect(unfinishedGoals(of(goal('a', {}), goal('n', { horizon: 'none-yet' })), all)).toBe(0);
  expect(unfinishedGoals(of(goal('a', {}), goal('b', { why: ' ' })), all)).toBe(1);
  expect(unfinishedGoals(of(goal('b', { why: '' }), goal('c', {}), goal('d', { statement: '' })), all)).toBe(3);
});
