import { type Feedback, feedbackSchema } from '@candor/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, createAnalyser } from '../src/index.ts';
import { TOPIC_ANSWERS } from './topic-answers.ts';

let analyser: Analyser;
let byWords: Analyser;
beforeAll(async () => {
  [analyser, byWords] = await Promise.all([createAnalyser(), createAnalyser({ meaning: 'off' })]);
  await Promise.all([analyser.ready(), byWords.ready()]);
}, 60_000);

const CLOSURE = 'What is a closure in JavaScript?';
const BEES = 'How do you keep bees alive through winter?';
const TEAMWORK =
  'I really love being part of a good team. In my last place we had lunch together every day and everybody helped everybody, and I think that is what makes people stay. I am the one who remembers the birthdays.';

async function feedback(text: string, free: string, by: Analyser = analyser, disputed: readonly string[] = []): Promise<Feedback> {
  const result = await by.analyse({ text, asked: { free }, earlier: [], disputed, grammar: false });
  if (!result.ok) throw new Error(result.error.message);
  return result.feedback;
}

const STOCK =
  'I moved the stock count from Friday to Monday morning and wrote a list for each aisle. The count went from four hours to ninety minutes, and the shop in York took it over the year after.';

const relevance = ({ dimensions: { relevance: judged } }: Feedback): number => (judged.status === 'measured' ? judged.score : Number.NaN);
const remark = ({ findings }: Feedback) => findings.find(({ ruleId }) => ruleId === 'relevance/topic-missed');

describe('what a free question names', () => {
  it('is heard in its own words, with the sentence', async () => {
    const text =
      'I would say this first. A closure is a function that keeps the variables around it, even after the outer function has returned. I use them for callbacks.';
    const result = await feedback(text, CLOSURE);
    expect(result.topic).toMatchObject({ words: ['closure', 'JavaScript'], status: 'touched' });
    expect(result.topic?.evidence[0]?.quote).toMatch(/^A closure is a function/);
    expect(remark(result)).toBeUndefined();
  });

  it.each([
    [CLOSURE, 'closure and JavaScript'],
    [BEES, 'bees and winter'],
    ['How would you handle an angry customer in the garage?', 'angry customer and garage'],
  ])('is missed by an answer about something else: %s', async (question, words) => {
    const result = await feedback(question === BEES ? STOCK : TEAMWORK, question);
    expect(result.topic?.status).toBe('missed');
    expect(remark(result)).toMatchObject({ severity: 'improve', data: { words } });
    expect(feedbackSchema.parse(JSON.parse(JSON.stringify(result))).topic).toEqual(result.topic);
  });

  it('lowers relevance when missed, unless that is disputed', async () => {
    const before = await feedback(TEAMWORK, CLOSURE);
    const after = await feedback(TEAMWORK, CLOSURE, analyser, [remark(before)?.id ?? '']);
    expect(before.focus?.findingId).toBe(remark(before)?.id);
    expect(remark(after)).toBeDefined();
    expect(relevance(after)).toBeGreaterThan(relevance(before));
  });

  it.each(TOPIC_ANSWERS)('is never called missed in other words: $question', async ({ question, inOtherWords }) => {
    expect((await feedback(inOtherWords, question)).topic?.status).not.toBe('missed');
  });

  it('is mostly missed by fluent answers to something else', async () => {
    const read = await Promise.all(TOPIC_ANSWERS.map(({ question, offTopic }) => feedback(offTopic, question)));
    expect(read.filter(({ topic }) => topic?.status === 'missed').length).toBeGreaterThan(0.6 * TOPIC_ANSWERS.length);
    expect(read.filter(({ topic }) => topic?.status === 'touched')).toEqual([]);
  });

  it('is not looked for in a few words, nor where nothing is named or the question is known', async () => {
    expect((await feedback('I really love teamwork and lunch.', CLOSURE)).topic?.status).toBe('unsure');
    expect((await feedback(TEAMWORK, 'What drives you?')).topic).toBeNull();
    expect((await feedback(TEAMWORK, 'Where do you see yourself in five years?')).topic).toBeNull();
  });

  it('is only missed by words alone where it is a thing to know, and none of the question’s words comes up', async () => {
    expect((await feedback(TEAMWORK, CLOSURE, byWords)).topic?.status).toBe('missed');
    expect((await feedback(`${TEAMWORK} I closed nothing, by the way, but I write JavaScript.`, CLOSURE, byWords)).topic?.status).toBe('touched');
    expect((await feedback(TEAMWORK, BEES, byWords)).topic?.status).toBe('unsure');
  });
});

describe('a question of knowledge', () => {
  it('does not demand a case of one’s own', async () => {
    const required = async (question: string) => (await feedback(TEAMWORK, question)).elements.filter((one) => one.required).map(({ id }) => id);
    expect(await required(CLOSURE)).not.toContain('experience');
    expect(await required('What do you think of open-plan offices?')).toContain('experience');
    expect(await required('How does garbage collection work?')).not.toContain('example');
    expect(await required(BEES)).toContain('example');
  });
});
