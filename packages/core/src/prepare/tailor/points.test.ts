import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Brief, BriefPoint } from '../brief.ts';
import { factsOf } from '../facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../workbook.ts';
import { tailoringOf } from './tailoring-of.ts';

const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  goals: [
    {
      id: 'charge',
      horizon: 'short',
      statement: 'Take charge of the night shift within a year',
      why: '',
      measure: '',
      milestones: [],
      urgency: 3,
      importance: 3,
      risk: '',
      planB: '',
      mayChange: '',
      stays: '',
    },
  ],
  stories: [
    {
      id: 'falls',
      title: 'Fewer falls',
      situation: '',
      task: '',
      action: 'I walked the bay every hour at night with the call bells',
      result: 'Falls went from nine a month to three',
      lesson: '',
      figures: [],
      skills: [],
      employer: '',
      date: null,
    },
  ],
};
const point = (kind: BriefPoint['kind'], text: string): BriefPoint => ({ id: text, kind, text, span: null });
const BRIEF: Brief = {
  format: 'candor-brief',
  version: 1,
  company: 'Riverside',
  role: 'Senior Staff Nurse',
  text: '',
  points: [
    point('value', 'Compassion'),
    point('value', 'Respect'),
    point('value', 'Openness'),
    point('objective', 'cut falls with harm'),
    point('career-path', 'ward managers started here as staff nurses'),
  ],
};

const statusesIn = (answer: string): Record<string, string> => {
  const doc = parseDocument(answer);
  const facts = factsOf(WORKBOOK);
  const ledger = ledgerOf(doc, { questionId: null, facts, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null });
  const { points } = tailoringOf(doc, { brief: BRIEF, facts, ledger, vectorOf: null });
  return Object.fromEntries(points.flatMap(({ text, status }) => (status === 'untouched' ? [] : [[text, status]])));
};

it.each([
  [
    'a list of values beside a goal, and whatever was done next to it',
    'I want to take charge of the night shift within a year. I believe in compassion, respect and openness. I worked on a ward.',
    { Compassion: 'named', Respect: 'named', Openness: 'named' },
  ],
  [
    'one value beside a goal that has nothing to do with it',
    'I want to take charge of the night shift within a year. Openness matters to me.',
    { Openness: 'named' },
  ],
  ['a value with something that was done', 'Openness matters to me. I told the family myself when I gave the wrong dose.', { Openness: 'argued' }],
  [
    'a value beside what others did',
    'Openness matters to me. Most of your leaders came up off the floor, and I could see myself there.',
    { Openness: 'named' },
  ],
  [
    'an aim of theirs with the story about it',
    'You want to cut falls with harm. Our falls went from nine a month to three.',
    { 'cut falls with harm': 'argued' },
  ],
  [
    'a path of theirs in one sentence with the goal',
    'Ward managers here started as staff nurses, and I want to take charge of the night shift within a year.',
    { 'ward managers started here as staff nurses': 'argued' },
  ],
])('tells what is argued from what is only named: %s', (_what, answer, statuses) => {
  expect(statusesIn(answer)).toEqual(statuses);
});
