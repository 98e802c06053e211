import { describe, expect, it } from 'vitest';
import type { Goal } from '../workbook.ts';
import { checkGoal } from './check-goal.ts';
import { prioritise, quarterOf } from './matrix.ts';
import { nextStep } from './next-step.ts';

const goal = (change: Partial<Goal>): Goal => ({
  id: 'g',
  horizon: 'short',
  statement: '',
  why: '',
  measure: '',
  milestones: [],
  urgency: 3,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
  ...change,
});
const TODAY = { year: 2026, month: 11 };
const statuses = (one: Goal, all: readonly Goal[] = [one]) => Object.fromEntries(checkGoal(one, all, TODAY).map(({ check, status }) => [check, status]));

describe('checkGoal', () => {
  it('asks nothing of an empty goal, nor of the honest state of having none yet', () => {
    expect(checkGoal(goal({}), [], TODAY)).toEqual([]);
    expect(checkGoal(goal({ horizon: 'none-yet', statement: 'I do not know yet' }), [], TODAY)).toEqual([]);
  });

  it('finds everything in a goal that has it, and where', () => {
    const statement = 'By next spring I want to be signed off to run the dialysis unit alone.';
    const at = (words: string) => ({ kind: 'text', start: statement.indexOf(words), end: statement.indexOf(words) + words.length });
    expect(checkGoal(goal({ statement }), [], TODAY)).toEqual([
      { check: 'specific', status: 'met', reason: null, span: at('dialysis unit alone'), months: null },
      { check: 'measurable', status: 'met', reason: null, span: at('signed'), months: null },
      { check: 'dated', status: 'met', reason: null, span: at('By next spring'), months: 5 },
      { check: 'within-influence', status: 'met', reason: null, span: null, months: null },
    ]);
  });

  it.each([
    ['I want to grow and get better at my job', { specific: 'open', measurable: 'open', dated: 'open', 'within-influence': 'met' }],
    ['Learn to weld stainless pipework overhead', { specific: 'met', measurable: 'open', dated: 'open', 'within-influence': 'met' }],
    ['I want to get promoted to shift lead', { specific: 'met', measurable: 'open', dated: 'open', 'within-influence': 'open' }],
  ])('says what is open in “%s”', (statement, expected) => {
    expect(statuses(goal({ statement }))).toEqual(expected);
  });

  it('takes the number of years until then for no figure to reach', () => {
    expect(statuses(goal({ horizon: 'long', statement: 'In five or six years I would like to run a ward and teach the students on it' }))).toEqual({
      specific: 'met',
      measurable: 'open',
      dated: 'met',
      'within-influence': 'met',
    });
  });

  it('takes a time far away for no date of a short-term goal, and a milestone for one', () => {
    expect(statuses(goal({ statement: 'Run the pharmacy stock system in eight years' }))).toMatchObject({ dated: 'unsure' });
    expect(statuses(goal({ statement: 'Run the pharmacy stock system', milestones: [{ id: 'm', text: 'Course', by: '2027-02', done: false }] }))).toMatchObject(
      {
        dated: 'met',
      },
    );
  });

  it('counts a measure that can be seen, and doubts one that cannot', () => {
    const statement = 'Handle difficult callers calmly';
    expect(statuses(goal({ statement, measure: 'Fewer than 2 complaints a month' }))).toMatchObject({ measurable: 'met' });
    expect(statuses(goal({ statement, measure: 'I will feel it' }))).toMatchObject({ measurable: 'unsure' });
  });

  it('sees that a short term leads to the long one where they are about the same', () => {
    const short = goal({ statement: 'Pass the arborist climbing exam by summer' });
    expect(statuses(short, [short, goal({ id: 'l', horizon: 'long', statement: 'Lead a climbing crew' })])).toMatchObject({ 'leads-to-long': 'met' });
    expect(statuses(short, [short, goal({ id: 'l', horizon: 'long', statement: 'Open a bakery' })])).toMatchObject({ 'leads-to-long': 'unsure' });
  });
});

describe('nextStep', () => {
  const step = (part: Partial<Goal>, ...checks: Parameters<typeof nextStep>[1]) => nextStep(goal({ statement: 'Learn to weld', ...part }), checks);
  const all = { why: 'x', risk: 'x', planB: 'x', mayChange: 'x', stays: 'x' };

  it('says nothing before there is a goal, or before it is checked', () => {
    expect(step({ ...all })).toBeNull();
    expect(step({ statement: ' ' }, { check: 'dated', status: 'open' })).toBeNull();
  });

  it('goes from what the sentence lacks to what is not written, to what could not be told', () => {
    const unsure = { check: 'leads-to-long', status: 'unsure' } as const;
    expect(step({}, unsure, { check: 'dated', status: 'open' })).toEqual({ of: 'check', check: 'dated' });
    expect(step({}, unsure)).toEqual({ of: 'field', field: 'why' });
    expect(step(all, unsure)).toEqual({ of: 'field', field: 'measure' });
    expect(step({ ...all, measure: 'x' }, unsure)).toEqual({ of: 'check', check: 'leads-to-long' });
    expect(step(all, { check: 'measurable', status: 'met' })).toBe('done');
  });
});

describe('prioritise', () => {
  it('puts what is important and urgent first, and leaves out what is no goal yet', () => {
    const goals = [
      goal({ id: 'wait', urgency: 1, importance: 2 }),
      goal({ id: 'plan', urgency: 2, importance: 5 }),
      goal({ id: 'none', horizon: 'none-yet' }),
      goal({ id: 'now', urgency: 3, importance: 3 }),
      goal({ id: 'sooner', urgency: 5, importance: 4 }),
      goal({ id: 'fit', urgency: 5, importance: 1 }),
    ];
    expect(prioritise(goals).map(({ goal: { id }, quarter }) => [id, quarter])).toEqual([
      ['sooner', 'do-now'],
      ['now', 'do-now'],
      ['plan', 'plan'],
      ['fit', 'fit-in'],
      ['wait', 'let-wait'],
    ]);
    expect(quarterOf({ urgency: 3, importance: 2 })).toBe('fit-in');
  });
});
