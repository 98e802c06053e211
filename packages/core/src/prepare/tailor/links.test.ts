import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Brief, BriefPoint } from '../brief.ts';
import { factsOf } from '../facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../workbook.ts';
import { withoutBorrowed } from './borrowed.ts';
import { tailoringOf } from './tailoring-of.ts';

const AD = `Planner
We make kitchens for small flats.
- Measure kitchens on site and draw them in SketchUp the same day
- Calm with customers who change their minds
- Very good SketchUp, experience with AutoCAD
- A degree in interior design
- A clear path to Studio Manager within three years
- A tool budget of 500 pounds a year`;
const WORKBOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  profile: {
    name: 'Ines Moreau',
    field: '',
    facts: [
      { id: 'a', kind: 'employer', text: 'Holzmann Interiors', from: '2021-02', to: null },
      { id: 'b', kind: 'tool', text: 'SketchUp', from: '2021-05', to: null },
      { id: 'c', kind: 'tool', text: 'AutoCAD', from: null, to: null },
      { id: 'd', kind: 'qualification', text: 'Bachelor in interior design', from: null, to: '2020-07' },
    ],
  },
  stories: [
    {
      id: 'oven',
      title: 'The oven that moved',
      situation: 'At Holzmann Interiors we had a budget of 4,000 pounds for one kitchen.',
      task: '',
      action: 'I redrew the plan four times at the table of the customer',
      result: 'She signed the same evening',
      lesson: '',
      figures: [],
      skills: [],
      employer: 'Holzmann Interiors',
      date: null,
    },
  ],
};
const POINTS: readonly [BriefPoint['kind'], string][] = [
  ['responsibility', 'Measure kitchens on site and draw them in SketchUp the same day'],
  ['value', 'Calm with customers who change their minds'],
  ['skill-must', 'Very good SketchUp'],
  ['skill-must', 'experience with AutoCAD'],
  ['skill-must', 'A degree in interior design'],
  ['career-path', 'clear path to Studio Manager within three years'],
  ['growth', 'tool budget of 500 pounds a year'],
];
const BRIEF: Brief = {
  format: 'candor-brief',
  version: 1,
  company: 'Nook and Hob',
  role: 'Planner',
  text: AD,
  points: POINTS.map(([kind, text]) => ({ id: text, kind, text, span: null })),
};

function read(answer: string) {
  const doc = parseDocument(answer);
  const facts = factsOf(WORKBOOK);
  const ledger = ledgerOf(doc, { questionId: null, facts, earlier: [], others: [], today: { year: 2026, month: 11 }, vectorOf: null, company: null });
  const tailoring = tailoringOf(doc, { brief: BRIEF, facts, ledger, vectorOf: null });
  const touched = tailoring.points.flatMap(({ text, status, facts: linked }) =>
    status === 'untouched' ? [] : [[text, status, ...linked.map((one) => one.text)]],
  );
  return { touched, tailoring, ownShare: withoutBorrowed(doc, ledger, tailoring.parroted).ownShare };
}

it.each([
  [
    'a tool by its name alone',
    "I've drawn in SketchUp since 2021, and now and then it is AutoCAD.",
    [
      ['Very good SketchUp', 'argued', 'SketchUp'],
      ['experience with AutoCAD', 'argued', 'AutoCAD'],
    ],
  ],
  ['a degree by its kind', 'I did a bachelor in interior design.', [['A degree in interior design', 'argued', 'Bachelor in interior design']]],
  ['a path without its adjectives', 'You have a path to studio manager.', [['clear path to Studio Manager within three years', 'named']]],
  ['not a budget that somebody had', 'The budget was 4 000 pounds for one kitchen.', []],
  ['not an employer that stands beside a tool', 'AutoCAD is important. I was at Holzmann Interiors for a while.', [['experience with AutoCAD', 'named']]],
  [
    'what something else is denied beside',
    'In eight years I have never missed a day with AutoCAD: I drew the hotel in it.',
    [['experience with AutoCAD', 'argued', 'AutoCAD']],
  ],
  ['not what is denied', 'I have never worked with AutoCAD. I was the manager at Holzmann Interiors.', [['experience with AutoCAD', 'named']]],
  [
    'not what is denied in one breath with something else',
    'I have no experience with AutoCAD, but I drew forty kitchens in SketchUp.',
    [
      ['Very good SketchUp', 'argued', 'SketchUp'],
      ['experience with AutoCAD', 'named'],
    ],
  ],
  [
    'not what was never done',
    'I have never measured kitchens on site, or drawn them the same day.',
    [['Measure kitchens on site and draw them in SketchUp the same day', 'named']],
  ],
  [
    "not what one can't, or hasn't",
    "I can't use AutoCAD. I haven't used SketchUp.",
    [
      ['Very good SketchUp', 'named'],
      ['experience with AutoCAD', 'named'],
    ],
  ],
  [
    'a value against which one never sinned',
    'I have never lost my calm with customers who changed their minds.',
    [['Calm with customers who change their minds', 'argued']],
  ],
  [
    'a value by what was done',
    'You say you are calm with customers who change their minds. I redrew the plan four times at the table of the customer.',
    [['Calm with customers who change their minds', 'argued', 'I redrew the plan four times at the table of the customer']],
  ],
] as const)('links a point to facts that speak of it: %s', (_what, answer, touched) => {
  expect(read(answer).touched).toEqual(touched);
});

it('takes the ad’s own words for nobody’s', () => {
  const { touched, tailoring, ownShare } = read('I can measure kitchens on site and draw them in SketchUp the same day.');
  expect(touched).toEqual([
    ['Measure kitchens on site and draw them in SketchUp the same day', 'named'],
    ['Very good SketchUp', 'named'],
  ]);
  expect(tailoring.balance.own).toBeLessThan(0.5);
  expect(ownShare).toBeLessThan(0.2);
});

it('calls an answer over-tailored whose only fact on record stands in copied words', () => {
  const copied =
    'I want to make kitchens for small flats. I would measure kitchens on site and draw them in SketchUp the same day, and I am calm with customers who change their minds.';
  expect(read(copied).tailoring.overTailored).toBe(true);
  expect(read(`${copied} I have used AutoCAD as well.`).tailoring.overTailored).toBe(false);
});
