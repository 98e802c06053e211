import { expect, it } from 'vitest';
import { factsOf } from '../facts.ts';
import { rehearsedOf } from './rehearsed.ts';

const goal = {
  id: 'g1',
  horizon: 'short',
  statement: 'Run the yard',
  why: '',
  measure: '',
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
  milestones: [{ id: 'm1', text: 'Crane ticket', by: '2027-05' }],
};
const story = {
  id: 's1',
  title: 'The slip',
  situation: '',
  task: '',
  action: 'I braced it',
  result: 'Two days lost',
  lesson: '',
  employer: '',
  date: null,
  figures: [],
  skills: [],
};
const line = {
  id: 'p',
  today: '2026-11',
  profile: { field: 'Rigging', facts: [] },
  goals: [goal],
  stories: [story],
  answers: [
    {
      question: 'A failure?',
      sentences: [
        { s: 'Well, the slip.', on: ['s1'] },
        { s: 'We lost a couple of days.', on: ['s1'] },
        { s: 'Tea helps.', on: [] },
      ],
    },
  ],
  lies: [{ answer: 0, sentence: 1, says: 'In the end [[we lost nothing]], honestly.', denies: 's1.result', kind: 'outcome' }],
};

it('tells where each sentence of an answer stands, and what it tells of', () => {
  const [honest] = rehearsedOf(line).honest;
  expect(honest?.sentences.map(({ start, end, on }) => [honest.text.slice(start, end), on])).toEqual([
    ['Well, the slip.', ['s1']],
    ['We lost a couple of days.', ['s1']],
    ['Tea helps.', []],
  ]);
});

it('puts a lie in the place of its sentence, and tells where its words stand and what they deny', () => {
  const [lie] = rehearsedOf(line).lies;
  expect(lie?.text).toBe('Well, the slip. In the end we lost nothing, honestly. Tea helps.');
  expect(lie?.text.slice(lie.start, lie.end)).toBe('we lost nothing');
  expect(lie?.denies).toEqual({ id: 's1', field: 'result' });
});

it('keeps the record as a workbook, whose facts can be told', () => {
  expect(factsOf(rehearsedOf(line).workbook).map(({ text }) => text)).toEqual([
    'Rigging',
    'Run the yard',
    'Crane ticket',
    'The slip',
    'I braced it',
    'Two days lost',
  ]);
});

it('refuses what is no rehearsal', () => {
  expect(() => rehearsedOf({ ...line, answers: 'none' })).toThrow();
});
