import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Brief, BriefPoint } from '../brief.ts';
import { factsOf } from '../facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Ledger } from '../tailoring.ts';
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

/** Hears everything to mean the same. */
const SAME = new Float32Array([1]);

const heardIn = (answer: string, points: BriefPoint[]): Record<string, string> => {
  const touched = tailoringOf(parseDocument(answer), { brief: { ...BRIEF, points }, facts: [], ledger: null, vectorOf: () => SAME }).points;
  return Object.fromEntries(touched.map(({ text, status }) => [text, status]));
};

it('takes what was done with something else, though it means much the same, for no argument', () => {
  const points = [
    point('responsibility', 'label the glass kilns for inspection'),
    point('responsibility', 'sweep glass off the floor'),
    point('objective', 'sell glass in Japan'),
    point('growth', 'paid glass course'),
  ];
  expect(heardIn('I failed the glass exam.', points)).toEqual({
    'label the glass kilns for inspection': 'named',
    'sweep glass off the floor': 'named',
    'sell glass in Japan': 'named',
    'paid glass course': 'named',
  });
  expect(heardIn('I labelled the kilns.', points)).toMatchObject({ 'label the glass kilns for inspection': 'argued', 'sell glass in Japan': 'named' });
});

it.each([
  ["I've got NEBOSH, the general one.", 'argued'],
  ['NEBOSH is something I would look into.', 'named'],
  ['I passed my NEBOSH in June.', 'argued'],
  ['I have no NEBOSH yet.', 'named'],
  ['I passed a certificate in baking.', 'untouched'],
])('hears a skill by the name in it: %s', (answer, status) => {
  const [named] = tailoringOf(parseDocument(answer), {
    brief: { ...BRIEF, points: [point('skill-nice', 'IOSH / NEBOSH National Certificate')] },
    facts: [],
    ledger: null,
    vectorOf: null,
  }).points;
  expect(named?.status).toBe(status);
});

it('takes a deed that is surely in conflict with the record for no argument', () => {
  const doc = parseDocument('I drew all the reports in SketchUp.');
  const words = { span: { kind: 'text' as const, start: 0, end: 34 }, quote: 'I drew all the reports in SketchUp' };
  const [fact] = factsOf(WORKBOOK);
  if (!fact) throw new Error('The workbook has no fact.');
  const statusWith = (claims: Ledger['claims']) =>
    tailoringOf(doc, {
      brief: { ...BRIEF, points: [point('skill-must', 'SketchUp')] },
      facts: [fact],
      ledger: { claims, onRecord: 0, fresh: 0, inConflict: claims.length, inconsistent: [], ownShare: 0, ownSpans: [] },
      vectorOf: null,
    }).points[0]?.status;
  expect(statusWith([])).toBe('argued');
  expect(statusWith([{ kind: 'tool', evidence: words, clause: words, status: 'in-conflict', fact, why: 'tool', sure: true }])).toBe('named');
});
