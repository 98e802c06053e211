import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { factsOf } from '../facts.ts';
import { EMPTY_WORKBOOK, type Goal, type ProfileFact, type Story, type Workbook } from '../workbook.ts';
import { ledgerOf } from './ledger.ts';

const fact = (kind: ProfileFact['kind'], text: string, from: string | null = null, to: string | null = null): ProfileFact => ({
  id: text,
  kind,
  text,
  from,
  to,
});
const story = (id: string, told: Partial<Story>): Story => ({
  ...{ id, title: '', situation: '', task: '', action: '', result: '', lesson: '', figures: [], skills: [], employer: '', date: null },
  ...told,
});
const GOAL: Goal = {
  ...{ id: 'goal', horizon: 'short', why: '', measure: '', urgency: 3, importance: 3, risk: '', planB: '', mayChange: '', stays: '' },
  statement: 'Run the pharmacy stock count alone by summer 2027',
  milestones: [{ id: 'course', text: 'Finish the aseptic dispensing course', by: '2027-03', done: false }],
};
const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: {
    name: 'Noor',
    field: 'hospital pharmacy',
    facts: [
      fact('employer', 'Marienklinik', '2022-03'),
      fact('role', 'Stock coordinator', '2022-03'),
      fact('employer', 'Apotheke Lindner', '2019-08', '2022-02'),
      fact('role', 'Counter assistant', '2019-08', '2022-02'),
      fact('tool', 'Tableau', '2022-05'),
      fact('qualification', 'Bachelor in pharmacy from the University of Graz', '2016-10', '2019-07'),
      fact('qualification', 'German C1, French B2'),
      fact('place', 'Linz'),
    ],
  },
  goals: [GOAL],
  stories: [
    story('fridge', {
      action: 'I compared the fridge logs with the deliveries for eight weeks and sat beside the fridge for three mornings.',
      result: 'Spoiled vaccines fell from 14 percent to 5 percent.',
      employer: 'Marienklinik',
      date: '2024-05',
    }),
    story('trainees', {
      situation: 'At Apotheke Lindner three new trainees began in the same month.',
      result: 'They served customers alone after six weeks; before, it had taken nine.',
      employer: 'Apotheke Lindner',
      date: '2021-11',
    }),
    story('order', {
      situation: 'My order of masks for the winter was 30 percent too low.',
      result: 'We sent out 1,200 boxes two days late.',
      employer: 'Marienklinik',
      date: '2022-11',
    }),
    story('scales', { task: 'We had a budget of 24,000 euros for new scales.', employer: 'Marienklinik', date: '2025-02' }),
  ],
};

const claimsIn = (answer: string) =>
  ledgerOf(parseDocument(answer), {
    facts: factsOf(WORKBOOK),
    questionId: null,
    earlier: [],
    others: [],
    today: { year: 2026, month: 11 },
    vectorOf: null,
    company: 'Helios Nord',
  }).claims;
const statusIn = (answer: string) => claimsIn(answer).map(({ evidence, status }) => [evidence.quote, status]);
const conflictsIn = (answer: string) =>
  claimsIn(answer).flatMap((claim) => (claim.status === 'in-conflict' ? [[claim.evidence.quote, claim.sure ? 'sure' : 'doubtful']] : []));
const kindIn = (answer: string) => claimsIn(answer).map(({ evidence, kind }) => [evidence.quote, kind]);

describe('each figure of a clause', () => {
  it.each([
    ['Spoiled vaccines fell from 14 percent to 5 percent.', ['14 percent', 'on-record'], ['5 percent', 'on-record']],
    ['Spoiled vaccines fell from 14 percent to 8 percent.', ['14 percent', 'on-record'], ['8 percent', 'in-conflict']],
    ['I got spoiled vaccines down from 20 percent to 5.', ['20 percent', 'in-conflict'], ['5', 'on-record']],
    ['The trainees served customers alone after six weeks, it used to be twelve.', ['six weeks', 'on-record'], ['twelve', 'in-conflict']],
    ['The trainees served customers alone after nine weeks, before it had taken six.', ['nine weeks', 'in-conflict'], ['six', 'in-conflict']],
    ['I compared the fridge logs with the deliveries for five weeks.', ['five weeks', 'in-conflict']],
    ['My order of masks was 30 percent too high.', ['30 percent', 'in-conflict']],
    ['We sent out 1200 boxes two days late.', ['1200', 'on-record'], ['two days', 'on-record']],
    ['We sent out 1,200 boxes two days early.', ['We sent out 1,200 boxes two days early', 'in-conflict']],
    ['We had 24 000 euros for scales at Marienklinik.', ['24 000 euros', 'on-record'], ['Marienklinik', 'on-record']],
    ['I have ten years of experience with Tableau.', ['ten years', 'in-conflict']],
    ['I have used Tableau for four years.', ['Tableau', 'on-record'], ['four years', 'on-record']],
    ['I earn 48,000 euros now and I would like 55,000.', ['48,000 euros', 'new'], ['55,000', 'new']],
    ['It saves us about 80,000 euros a year.', ['80,000 euros', 'new']],
  ] as const)('is held against the record by itself: “%s”', (answer, ...expected) => {
    expect(statusIn(answer)).toEqual(expected);
  });

  it('is on record as a date where the dates beside a fact have it', () => {
    for (const answer of [
      'In November 2021 I trained three new trainees at Apotheke Lindner.',
      "In Nov '21 I trained three new trainees at Apotheke Lindner.",
      'From August 2019 to February 2022 I worked for Apotheke Lindner.',
      "I've been a stock coordinator at Marienklinik since spring 2022.",
    ])
      expect(claimsIn(answer).map(({ status }) => status)).not.toContain('new');
  });

  it('is none where it is only a stage on the way', () => {
    expect(conflictsIn('Spoiled vaccines fell from 14 percent to 9 percent, and then to 5.')).toEqual([]);
  });

  it.each(['I have no time for that.', 'Everybody blamed the nurses.', 'A year later I was tired.'])(
    'is no word like none, everybody or later: “%s”',
    (answer) => {
      expect(claimsIn(answer).map(({ kind }) => kind)).not.toContain('figure');
    },
  );
});

describe('a length of time beside what goes on', () => {
  it.each([
    ['I have used Tableau for thirty years.', 'thirty years'],
    ["I've been using Tableau at work for about nine years.", 'nine years'],
    ['With Tableau I have about twelve years of experience.', 'twelve years'],
    ['I bring ten years of Tableau.', 'ten years'],
    ["I've worked at Marienklinik for twelve years.", 'twelve years'],
    ['I have been a stock coordinator for fifteen years.', 'fifteen years'],
  ])('is too long where one tells it of oneself: “%s”', (answer, quote) => {
    expect(conflictsIn(answer)).toEqual([[quote, 'sure']]);
  });

  it.each([
    'Marienklinik has been in Linz for ninety years.',
    'Tableau is fifty years old.',
    'My father has used Tableau for thirty years.',
    'I know a woman who has used Tableau for thirty years.',
    'I work with a colleague who has ten years of Tableau behind her.',
    'As a stock coordinator I learnt what ten years of bad habits do.',
    'At Marienklinik I digitised ninety years of paper.',
    'I used Tableau to clean up twelve years of orders.',
    'I have driven for twenty years and now count the stock at Marienklinik.',
    'I have worked on the wards for ten years and joined Marienklinik in 2022.',
  ])('is in doubt at most where it is none of one’s own: “%s”', (answer) => {
    expect(conflictsIn(answer).filter(([, how]) => how === 'sure')).toEqual([]);
  });
});

describe('the count of another event', () => {
  it.each([
    ['At Apotheke Lindner five new trainees began in the same month.', [['five', 'sure']]],
    ['I compared the fridge logs with the deliveries for five weeks.', [['five weeks', 'sure']]],
    ['At Apotheke Lindner three new trainees began, and later I hired two new trainees.', []],
    ['At Apotheke Lindner three new trainees began in one month. A year later two new trainees began in one month.', []],
    ['We sent out 1,200 boxes, then 1,500 boxes.', []],
  ])('is held against nothing that is told beside it: “%s”', (answer, conflicts) => {
    expect(conflictsIn(answer)).toEqual(conflicts);
  });
});

describe('the side of a figure', () => {
  it.each([
    ['My order of masks for the winter was 30 percent too high.', [['30 percent', 'sure']]],
    ['My order of masks for the winter was 30 percent over two years.', []],
    ['I had 30 percent more masks in my order for the winter.', []],
  ])('is compared where it is one: “%s”', (answer, conflicts) => {
    expect(conflictsIn(answer)).toEqual(conflicts);
  });
});

describe('a plan', () => {
  it.each([
    ['In the short term I want to run the pharmacy stock count alone by the end of 2028.', 'in-conflict'],
    ['In the short term I want to run the pharmacy stock count alone by summer 2027.', 'on-record'],
    ["I'd like to finish my aseptic dispensing course in December 2028.", 'in-conflict'],
    ["I'd like to finish my aseptic dispensing course by March 2027.", 'on-record'],
  ])('has the time that can be compared, and a step the date beside it: “%s”', (answer, status) => {
    expect(claimsIn(answer)).toMatchObject([{ kind: 'horizon', status }]);
  });
});

it('claims no degree that one says one has not', () => {
  for (const answer of ["I don't have a doctorate.", "I never finished a master's."])
    expect(claimsIn(answer).filter(({ kind, status }) => kind === 'qualification' && status !== 'in-conflict')).toEqual([]);
});

it('holds the longest answer of nothing but figures in a few seconds', { timeout: 60_000 }, () => {
  const answer = `${Array.from({ length: 900 }, (_, i) => `we had ${i + 2} vans`).join(', ')}.`;
  const began = performance.now();
  claimsIn(answer);
  expect(performance.now() - began).toBeLessThan(20_000);
});

describe('what kind of claim it is', () => {
  it.each([
    ['I live in Linz.', ['Linz', 'place']],
    ['I live in Passau.', ['Passau', 'place']],
    ['My German is at C1.', ['C1', 'qualification']],
    ['They look for somebody with Tableau.', ['Tableau', 'tool']],
    ['I have experience with Metabase.', ['Metabase', 'tool']],
    ['I spent ten years on the wards.', ['ten years', 'figure']],
    ["He called it '12 months of growth' at the end.", ['12 months', 'figure']],
    ["In İzmir I did a master's in statistics.", ["master's", 'qualification']],
    ['I was the ward manager at Marienklinik.', ['ward manager', 'role']],
    ['I work as a stock coordinator.', ['stock coordinator', 'role']],
    ["I hold a master's in statistics.", ["master's", 'qualification']],
  ] as const)('is told by the fact it rests on, or by the words around: “%s”', (answer, expected) => {
    expect(kindIn(answer)).toContainEqual(expected);
  });

  it.each([
    ['I sent my CV to Helios Nord.', []],
    ['I like that Helios Nord is a family business.', []],
    ['I met the head nurse in Feb 2025.', [['2025', 'new']]],
  ])('is none for a word that names nothing of one’s own: “%s”', (answer, expected) => {
    expect(statusIn(answer).filter(([quote]) => /CV|Helios|Feb|2025/.test(quote ?? ''))).toEqual(expected);
  });

  it('is in conflict where a degree is denied, and on record where a role is one of several', () => {
    expect(claimsIn('I have no degree.')).toMatchObject([{ kind: 'qualification', status: 'in-conflict', sure: true }]);
    expect(statusIn('I was a counter assistant before.')).toContainEqual(['counter assistant', 'on-record']);
  });

  it('takes somebody and oneself for who did it, and not for a clause', () => {
    expect(statusIn('A nurse from IT and I wrote the list.')).not.toContainEqual(['A nurse from IT', expect.anything()]);
  });
});
