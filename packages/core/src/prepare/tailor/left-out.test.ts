import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { ElementSpec } from '../../rubric/question.ts';
import type { Brief, BriefPoint } from '../brief.ts';
import type { Fact } from '../tailoring.ts';
import type { Asked } from './room-for-goals.ts';
import { tailoringOf } from './tailoring-of.ts';

const point = (kind: BriefPoint['kind'], text: string): BriefPoint => ({ id: text, kind, text, span: null });
const BRIEF: Brief = {
  format: 'candor-brief',
  version: 1,
  company: 'Fernhill',
  role: '',
  text: '',
  points: [
    point('responsibility', 'teach two apprentices to graft roses'),
    point('growth', 'training allowance of 150 pounds a year'),
    point('benefit', 'Two Fridays off a month'),
    point('career-path', 'path to head gardener'),
  ],
};
const goal = (field: string, text: string): Fact => ({ ref: { kind: 'goal', id: 'g', field }, text, from: null, to: null });
const FACTS = [goal('statement', 'Be head gardener of a park'), goal('measure', 'Two people I taught graft roses alone')];

const element = (concepts: readonly string[], required = true): ElementSpec => ({
  id: concepts.join(),
  label: '',
  advice: '',
  followUp: '',
  concepts,
  says: [],
  nearMisses: [],
  required,
});
const asked = (question: string, elements: readonly ElementSpec[], more: Partial<Asked> = {}): Asked => ({
  form: 'short',
  kind: 'about-you',
  question,
  elements,
  ...more,
});
const leftOut = (question?: Asked) =>
  tailoringOf(parseDocument('I like plants.'), { brief: BRIEF, ...(question ? { question } : {}), facts: FACTS, ledger: null, vectorOf: null }).leftOut.map(
    ({ pointId, fits }) => [pointId, fits.text],
  );

it('names what fits a goal by what it is about: not an allowance because somebody was taught, nor two of anything', () => {
  expect(leftOut()).toEqual([
    ['path to head gardener', 'Be head gardener of a park'],
    ['teach two apprentices to graft roses', 'Two people I taught graft roses alone'],
  ]);
});

it.each([
  ['where one wants to go, and why there', asked('Where do you see yourself in five years?', [element(['far-horizon']), element(['employer-link'])]), 2],
  ['what draws one to them', asked('Why us?', [element(['employer-link', 'expertise-area'], false)]), 2],
  ['what one wants to earn', asked('What salary do you have in mind?', [element(['position']), element(['employer-link'], false)]), 0],
  ['when one can start', asked('When could you start?', [element(['near-horizon'])]), 0],
  ['why to be hired', asked('Why should we hire you?', [element(['employer-link']), element(['named-skill']), element(['near-horizon'], false)]), 0],
  ['what once happened', asked('Tell me about a goal you reached.', [element(['employer-gain'])], { form: 'story' }), 0],
  ['yes or no', asked('Would you move for your career?', [element(['employer-gain'])], { kind: 'yes-no' }), 0],
])('has room for it where the question asks %s', (_what, question, count) => expect(leftOut(question)).toHaveLength(count));
