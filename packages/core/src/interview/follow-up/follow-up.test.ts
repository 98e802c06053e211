import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import type { Persona } from '../choices.ts';
import { beginInterview, type InterviewSetting, stepInterview } from '../machine.ts';
import { planOf, question, SETTING } from '../testing/plan.ts';
import { feedbackWith, rubricWith } from '../testing/readings.ts';
import { contradictionIn, readStances } from './stances.ts';

const SET: InterviewSetting = { ...SETTING, rubricOf: (key) => rubricWith(key, ['aim', 'reason', 'result']) };
const quoteOf = (text: string, quote: string) => ({
  span: { kind: 'text' as const, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  quote,
});

/** Types answers, each with its reading, and gives the follow-ups that were asked. */
function followUpsTo(persona: Persona, answers: readonly (readonly [string, Feedback])[], minutes: 10 | 45 = 45) {
  const plan = planOf(persona, { minutes, order: 'fixed', questions: [question('q1'), question('q2'), question('q3')] });
  let step = stepInterview(beginInterview(plan, SET, 0).state, { type: 'start', atMs: 0 }, SET);
  let atMs = 0;
  const left = [...answers];
  for (let steps = 0; steps < 100; steps++) {
    const { saying, listening } = step.state;
    if (saying) step = stepInterview(step.state, { type: 'spoke', turnId: saying.turnId, atMs }, SET);
    else if (listening) {
      atMs += 20_000;
      const next = left.shift();
      if (!next) break;
      step = stepInterview(step.state, { type: 'typed', text: next[0], reading: { feedback: next[1], answersAhead: [] }, atMs }, SET);
    } else break;
  }
  return step.log.turns.flatMap((turn) =>
    turn.by === 'interviewer' && turn.followUp ? [{ ...turn.followUp, text: turn.text, questionKey: turn.questionKey }] : [],
  );
}

const ANSWER = 'I want to run the ward.';

it('asks for the required element that was heard least, then for the next, and not for what was heard', () => {
  const reading = feedbackWith({ aim: 0.95, reason: 0.4, result: 0.1 });
  expect(
    followUpsTo('warm', [
      [ANSWER, reading],
      [ANSWER, reading],
      [ANSWER, reading],
    ]).map(({ trigger, itemId, questionKey }) => [trigger, itemId, questionKey]),
  ).toEqual([
    ['missing-element', 'result', 'q1'],
    ['missing-element', 'reason', 'q1'],
  ]);
});

it('follows up as deep as the persona goes', () => {
  const reading = feedbackWith({});
  const depth = (persona: Persona) =>
    followUpsTo(
      persona,
      Array.from({ length: 4 }, () => [ANSWER, reading] as const),
    ).filter(({ questionKey }) => questionKey === 'q1').length;
  expect({ warm: depth('warm'), terse: depth('terse'), sceptical: depth('sceptical') }).toEqual({ warm: 2, terse: 1, sceptical: 3 });
});

it('asks nothing more when late', () => {
  const late = Array.from({ length: 30 }, () => ['In a year, the ward.', feedbackWith({})] as const);
  const asked = followUpsTo('sceptical', late, 10);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ questionKey }) => questionKey === 'q3').length).toBeLessThanOrEqual(3);
});

it('quotes back what was barely heard, once', () => {
  const evidence = [quoteOf(ANSWER, 'run the ward')];
  const reading = feedbackWith({ aim: 0.95, reason: 0.95, result: 0.75 });
  const barely = { ...reading, elements: reading.elements.map((one) => (one.id === 'result' ? { ...one, evidence } : one)) };
  expect(
    followUpsTo('neutral', [
      [ANSWER, barely],
      [ANSWER, barely],
    ])[0],
  ).toMatchObject({ trigger: 'missing-element', itemId: 'result', quote: 'I want to run the ward' });
});

it('probes a trap and a claim in the candidate’s own words', () => {
  const text = 'I would leave after a year, honestly. I am a natural leader.';
  const full = { aim: 0.95, reason: 0.95, result: 0.95 };
  const trap = { id: 'leave', label: '', status: 'committed' as const, probability: 0.8, evidence: [quoteOf(text, 'leave after a year')] };
  const asked = followUpsTo('sceptical', [
    [text, feedbackWith(full, { traps: [trap] })],
    [text, feedbackWith(full, { traps: [trap] })],
  ]);
  expect(asked.map(({ trigger, quote }) => [trigger, quote])).toEqual([
    ['trap', 'I would leave after a year, honestly'],
    ['claim', 'I am a natural leader'],
  ]);
});

it('holds the five-year answer against the one-year answer', () => {
  const full = feedbackWith({ aim: 0.95, reason: 0.95, result: 0.95 });
  const asked = followUpsTo('neutral', [
    ['I want to stay here with you and grow with the team.', full],
    ['I see myself running it, and then I want to open my own café.', full],
  ]);
  expect(asked).toEqual([
    {
      patternId: 'against-1',
      trigger: 'contradiction',
      itemId: null,
      quote: expect.stringContaining('open my own café'),
      against: { quote: expect.stringContaining('stay here with you'), questionKey: 'q1' },
      text: expect.stringContaining('How do the two fit?'),
      questionKey: 'q2',
    },
  ]);
});

describe('contradictionIn', () => {
  const stancesIn = (text: string, key: string) => {
    const doc = parseDocument(text);
    return readStances(doc, readHorizons(doc, null), key);
  };
  const clash = (first: string, second: string) => contradictionIn(stancesIn(second, 'b'), stancesIn(first, 'a'))?.now.matter ?? null;

  it.each([
    ["I'd be happy to relocate for the right role.", "I can't move, my children are at school here.", 'relocation'],
    ["I don't want to manage people, I'd rather stay hands-on.", "In five years I'd like to be leading a team of ten.", 'leading'],
    ['In one year I want to be the ward manager.', 'In five years I would like to become a ward manager.', 'title'],
    ["I'd work nights and weekends, no problem.", "I can't do nights because of my mother.", 'hours'],
    ['I want to stay with this company.', 'In five years I will run my own business.', 'staying'],
    ['I work best on my own.', 'I love working in a team.', 'alone'],
  ])('hears that “%s” does not go with “%s”', (first, second, matter) => expect(clash(first, second)).toBe(matter));

  it.each([
    ['I want to stay here for two years.', 'In ten years I want to open my own shop.'],
    ['I moved to Leeds for my last job.', "I can't say that I ever regretted it."],
    ['In one year I want to be a shift lead.', 'In five years I want to become a plant manager.'],
    ['In two years I want to lead the night team.', 'In five years I hope to be running the department.'],
    ["I don't mind nights.", 'I would gladly do nights and weekends.'],
    ['I want to move on to harder cases.', "I'd love to move into planning."],
  ])('lets “%s” stand beside “%s”', (first, second) => expect(clash(first, second)).toBeNull());
});
