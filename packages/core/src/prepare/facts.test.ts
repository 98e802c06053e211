import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { EMPTY_WORKBOOK, type Workbook } from './workbook.ts';

it('finds nothing in an empty workbook', () => {
  expect(factsOf(EMPTY_WORKBOOK)).toEqual([]);
});

it('names each thing on record by where it stands', () => {
  const workbook: Workbook = {
    ...EMPTY_WORKBOOK,
    profile: { name: 'Noor', field: '', facts: [{ id: 'p1', kind: 'employer', text: 'Harbour Bakery', from: '2019-03', to: null }] },
    goals: [
      {
        id: 'g1',
        horizon: 'short',
        statement: 'Run the night bake alone',
        why: '',
        measure: '  ',
        milestones: [{ id: 'm1', text: 'Sign-off on the deck oven', by: '2027-03', done: false }],
        urgency: 3,
        importance: 5,
        risk: '',
        planB: '',
        mayChange: '',
        stays: '',
      },
    ],
    stories: [
      {
        id: 's1',
        title: 'Less waste',
        situation: '',
        task: '',
        action: '',
        result: 'Waste went from 40 to 12 loaves a day',
        lesson: '',
        figures: ['40 to 12 loaves'],
        skills: ['planning'],
        employer: '',
        date: '2025',
      },
    ],
  };
  expect(factsOf(workbook)).toEqual([
    { ref: { kind: 'profile', id: 'profile', field: 'name' }, text: 'Noor', from: null, to: null },
    { ref: { kind: 'profile', id: 'p1', field: 'employer' }, text: 'Harbour Bakery', from: '2019-03', to: null },
    { ref: { kind: 'goal', id: 'g1', field: 'statement' }, text: 'Run the night bake alone', from: null, to: null },
    { ref: { kind: 'goal', id: 'g1', field: 'milestone:m1' }, text: 'Sign-off on the deck oven', from: null, to: '2027-03' },
    { ref: { kind: 'story', id: 's1', field: 'title' }, text: 'Less waste', from: '2025', to: '2025' },
    { ref: { kind: 'story', id: 's1', field: 'result' }, text: 'Waste went from 40 to 12 loaves a day', from: '2025', to: '2025' },
    { ref: { kind: 'story', id: 's1', field: 'figure:0' }, text: '40 to 12 loaves', from: '2025', to: '2025' },
    { ref: { kind: 'story', id: 's1', field: 'skill:0' }, text: 'planning', from: null, to: null },
  ]);
});
