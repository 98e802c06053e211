import { expect, it } from 'vitest';
import type { Question } from '../../rubric/question.ts';
import { EMPTY_WORKBOOK, type Goal, type Story, type Workbook } from '../workbook.ts';
import { aboutQuestion } from './own-question.ts';
import type { DraftBook, QuestionPatterns } from './patterns.ts';

const question = (id: string, form: Question['form']): Question => ({
  id,
  pack: 'test',
  question: id,
  wordings: [],
  form,
  kind: form === 'story' ? 'story' : 'plan',
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements: [],
  traps: [],
  slots: [],
  sources: [],
});
const patterns = (say: string): QuestionPatterns => ({
  wants: [],
  who: [],
  aims: [],
  limits: [],
  parts: null,
  more: [],
  isBrief: false,
  isAhead: false,
  patterns: [{ when: 'always', sentences: [{ for: ['claim'], say: [say], unless: null, from: 30 }] }],
});
const BOOK: DraftBook = {
  questions: { 'in-ten-years': patterns('I want to {far.statement:do}.'), 'why-leaving': patterns('I look for {here.statement:aim}.') },
  forms: { story: [], plan: [], short: [] },
  extras: { story: [], goal: [], again: [] },
  failures: [],
  concepts: {},
  model: {},
  modelAsk: '',
};
const GOAL: Goal = {
  id: 'bakery',
  horizon: 'long',
  statement: 'Open a bakery about the size of a garage',
  why: '',
  measure: '',
  milestones: [],
  urgency: 3,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
};
const STORY: Story = {
  id: 'oven',
  title: 'The oven',
  situation: 'It stopped at four',
  task: '',
  action: 'I rang the engineer',
  result: '',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
};
const WORKBOOK: Workbook = { ...EMPTY_WORKBOOK, goals: [GOAL], stories: [STORY] };

it.each([
  ['a story is asked for', 'How would you calm a bakery customer?', question('angry-customer', 'story'), new Map([['oven', 0.9]]), [], ['oven']],
  ['goals are asked for', 'Where will you be in ten years?', question('in-ten-years', 'short'), null, ['bakery'], []],
  ['neither is', 'Why did you go?', question('why-leaving', 'short'), null, [], []],
  ['nothing is near', 'How do you feel about Sundays?', null, null, [], []],
  ['nothing is near, but a word of it', 'What did your oven cost?', null, null, [], ['oven']],
  ['nothing is near, but a word of a goal', 'Would you run bakeries?', null, null, ['bakery'], []],
])('answers a question of one’s own with what is about it: %s', (_, asked, near, serving, goals, stories) => {
  const about = aboutQuestion(asked, WORKBOOK, near, serving, BOOK);
  expect([about.goals.map(({ id }) => id), about.stories.map(({ id }) => id)]).toEqual([goals, stories]);
});
