import { describe, expect, it } from 'vitest';
import type { ElementSpec, Question } from '../../rubric/question.ts';
import type { Story } from '../workbook.ts';
import { coverageOf } from './coverage.ts';
import { questionTopics } from './question-topics.ts';

const element = (id: string, concepts: readonly string[], says: readonly string[], required = true): ElementSpec => ({
  id,
  label: id,
  advice: '',
  followUp: '',
  concepts,
  says: says.map((text) => ({ text, trade: 'any' })),
  nearMisses: [],
  required,
});
const question = (id: string, kind: Question['kind'], elements: readonly ElementSpec[]): Question => ({
  id,
  pack: 'test',
  question: `${id}?`,
  wordings: [],
  form: kind === 'story' ? 'story' : 'short',
  kind,
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements,
  traps: [],
  slots: [],
  sources: [],
});
const story = (change: Partial<Story>): Story => ({
  id: 's',
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
  ...change,
});

const TOPICS = questionTopics([
  question('angry-customer', 'story', [
    element('complaint', ['situation'], ['A customer shouted at me about a cold meal', 'The guest complained about the bill and wanted a refund']),
    element('calmed', ['own-action'], ['I listened to the customer and apologised', 'I offered the guest a refund']),
  ]),
  question('missed-target', 'story', [
    element('missed', ['setback'], ['I missed the sales target by a third', 'We fell short of our target']),
    element('learned', ['lesson'], ['Since then I check the figures each week']),
  ]),
  question('day-to-start', 'yes-no', [element('date', ['near-horizon'], ['I can start in May'])]),
]);

describe('coverageOf', () => {
  it('has no story for anything where there is none, and asks for none where none is wanted', () => {
    expect(coverageOf({ stories: [] }, TOPICS)).toEqual({
      questions: [
        { questionId: 'angry-customer', wants: 'story', stories: [] },
        { questionId: 'missed-target', wants: 'story', stories: [] },
      ],
      stories: [],
      uncovered: ['angry-customer', 'missed-target'],
    });
  });

  it('gives each story the question that it answers, and says what it lacks', () => {
    const calm = story({
      id: 'calm',
      situation: 'A guest complained loudly about a cold meal',
      action: 'I listened and offered a refund',
      result: 'She came back',
    });
    const miss = story({ id: 'miss', situation: 'We fell short of the sales target', action: 'I missed the figures', lesson: 'I check the figures each week' });
    const { questions, uncovered } = coverageOf({ stories: [calm, miss] }, TOPICS);
    expect(questions.map(({ questionId, stories }) => [questionId, stories.map(({ storyId, has, lacks }) => ({ storyId, has, lacks }))])).toEqual([
      ['angry-customer', [{ storyId: 'calm', has: ['complaint', 'calmed'], lacks: [] }]],
      ['missed-target', [{ storyId: 'miss', has: ['missed', 'learned'], lacks: [] }]],
    ]);
    expect(uncovered).toEqual([]);
    const unfinished = coverageOf({ stories: [{ ...miss, lesson: '' }] }, TOPICS).questions[1]?.stories;
    expect(unfinished).toMatchObject([{ storyId: 'miss', has: ['missed'], lacks: ['learned'] }]);
  });

  it('reads a story anew when a word of it has changed', () => {
    const calm = story({
      id: 'calm',
      situation: 'A guest complained loudly about a cold meal',
      action: 'I listened and offered a refund',
      result: 'She came back',
    });
    const served = (one: Story) => coverageOf({ stories: [one] }, TOPICS).stories[0]?.serves.map(({ questionId }) => questionId);
    expect([served(calm), served({ ...calm, situation: '', action: '' }), served(calm)]).toEqual([['angry-customer'], [], ['angry-customer']]);
  });

  it('finds nothing in an empty story', () => {
    expect(coverageOf({ stories: [story({})] }, TOPICS)).toMatchObject({
      stories: [{ storyId: 's', serves: [] }],
      uncovered: ['angry-customer', 'missed-target'],
    });
  });
});
