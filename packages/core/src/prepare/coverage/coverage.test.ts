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

  describe('with what the questions ask of a story', () => {
    const asked = [question('with-a-manager', 'story', []), question('any-proof', 'story', []), question('any-example', 'story', [])];
    const topics = questionTopics(asked, {
      questions: {
        'with-a-manager': { wants: ['disagree', 'i thought'], who: ['manager', 'boss'] },
        'any-proof': { wants: [], who: [] },
        'any-example': { wants: [], who: [] },
      },
      failures: ['my mistake'],
    });
    const whole = { situation: 'The vans left late.', action: 'I stood at the gate.', result: 'Late vans fell from 17 to 6 percent.' };
    const serving = (stories: readonly Story[], id: string) =>
      coverageOf({ stories: [...stories] }, topics)
        .questions.find(({ questionId }) => questionId === id)
        ?.stories.map(({ storyId }) => storyId);

    it('takes no story for one with somebody else', () => {
      const colleague = story({ ...whole, id: 'colleague', situation: 'A colleague and I disagreed about a scanner.' });
      const boss = story({ ...whole, id: 'boss', situation: 'My boss wanted more visits; I thought ten was the limit.' });
      const told = story({ ...whole, id: 'told', situation: 'I thought the vans were late.', task: 'My manager asked me to find out.' });
      expect(serving([colleague, boss, told], 'with-a-manager')).toEqual(['boss']);
      expect(coverageOf({ stories: [colleague] }, topics).uncovered).toEqual(['with-a-manager']);
    });

    it('puts what proves most first, a failure last, and what came to nothing nowhere', () => {
      const vans = story({ ...whole, id: 'vans' });
      const vague = story({ ...whole, id: 'vague', result: 'It went better.' });
      const failed = story({ ...whole, id: 'failed', situation: 'It was my mistake.' });
      const open = story({ ...whole, id: 'open', result: '' });
      expect(serving([failed, open, vague, vans], 'any-proof')).toEqual(['vans', 'vague', 'failed']);
    });

    it('spreads stories that prove as much over the questions', () => {
      const equals = ['a', 'b', 'c', 'd'].map((id) => story({ ...whole, id }));
      const many = Array.from({ length: 40 }, (_, i) => `q${i}`);
      const open = questionTopics(
        many.map((id) => question(id, 'story', [])),
        { questions: Object.fromEntries(many.map((id) => [id, { wants: [], who: [] }])), failures: [] },
      );
      const firsts = coverageOf({ stories: equals }, open).questions.map(({ stories }) => stories[0]?.storyId);
      expect(equals.map(({ id }) => firsts.filter((first) => first === id).length).filter((count) => count < 5)).toEqual([]);
    });
  });
});
