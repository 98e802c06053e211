import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { readSpecifics } from '../../rubric/read/specifics.ts';
import type { Persona } from '../choices.ts';
import { beginInterview, type InterviewSetting, stepInterview } from '../machine.ts';
import { planOf, question, SETTING } from '../testing/plan.ts';
import { feedbackWith, rubricWith } from '../testing/readings.ts';

const trapOf = (id: string, concepts: readonly string[]) => ({
  id,
  label: id,
  advice: '',
  followUp: `And what of ${id}?`,
  concepts,
  says: [],
  nearMisses: [],
  absenceOf: null,
});
const settingWith = (concepts: readonly string[]): InterviewSetting => ({
  ...SETTING,
  rubricOf: (key) => rubricWith(key, ['aim', 'reason'], { traps: concepts.length === 0 ? [] : [trapOf('trap', concepts)] }),
});

/** The first follow-up to one answer. */
function firstFollowUp(text: string, heard: Readonly<Record<string, number>>, { persona = 'neutral', concepts = [], more = {} }: Asking = {}) {
  const setting = settingWith(concepts);
  const plan = planOf(persona, { minutes: 45, order: 'fixed', questions: [question('q1'), question('q2')] });
  let step = stepInterview(beginInterview(plan, setting, 0).state, { type: 'start', atMs: 0 }, setting);
  let atMs = 0;
  const speak = (): void => {
    for (let saying = step.state.saying; saying; saying = step.state.saying)
      step = stepInterview(step.state, { type: 'spoke', turnId: saying.turnId, atMs: ++atMs }, setting);
  };
  speak();
  const traps = concepts.length === 0 ? [] : [{ id: 'trap', label: '', status: 'unsure' as const, probability: 0.2, evidence: [] }];
  const feedback = feedbackWith(heard, { specifics: readSpecifics(parseDocument(text)), traps, ...more }, ['aim', 'reason']);
  step = stepInterview(step.state, { type: 'typed', text, reading: { feedback, answersAhead: [] }, atMs: atMs + 20_000 }, setting);
  speak();
  const turn = step.log.turns.find((one) => one.by === 'interviewer' && one.followUp !== null);
  return turn?.by === 'interviewer' && turn.followUp ? { trigger: turn.followUp.trigger, quote: turn.followUp.quote, itemId: turn.followUp.itemId } : null;
}
type Asking = { readonly persona?: Persona; readonly concepts?: readonly string[]; readonly more?: Partial<Feedback> };

const WHOLE = { aim: 0.95, reason: 0.95 };
const LACKING = { aim: 0.95 };

describe('a claim', () => {
  it.each([
    ["I'm a very reliable and organised person. People trust me.", "I'm a very reliable and organised person"],
    ['I always go the extra mile for the customer.', 'I always go the extra mile for the customer'],
    ['My colleagues would say that I get things done.', 'My colleagues would say that I get things'],
    ["I'm one of the best in my field, and I work well under pressure.", "I'm one of the best in my field"],
    ['I have excellent communication skills and I lead by example.', 'I have excellent communication skills and I lead'],
    ["What can I say, I'm extremely motivated.", "What can I say, I'm extremely motivated"],
  ])('that nothing shows is asked for, before anything that is missing: “%s”', (text, quote) => {
    expect(firstFollowUp(text, LACKING)).toEqual({ trigger: 'claim', quote: expect.stringContaining(quote.slice(0, 20)), itemId: null });
  });

  it.each([
    "I'm very organised. Last year I moved the whole store in one weekend, and we opened on time.",
    "I'm good at calming people. When a man shouted at us in March I took him aside and listened.",
    'I always deliver: 98 of 100 orders went out on the day.',
    "I'm reliable, for example I opened the shop every morning for two winters.",
  ])('that a case shows is not: “%s”', (text) => expect(firstFollowUp(text, LACKING)).toMatchObject({ trigger: 'missing-element', itemId: 'reason' }));
});

/** Hearing found next to nothing of what is required. */
const BESIDE = { aim: 0.1, reason: 0.2 };

describe('an answer beside the point', () => {
  it.each([
    ['Everybody gets along when I am there and we always come out on top.', 'Everybody gets along when I am there'],
    ['Wherever I work the turnover goes up, and it would with you too.', 'Wherever I work the turnover goes up'],
    ["I've a gift for calming people.", "I've a gift for calming people"],
  ])('is asked to show its sweeping praise: “%s”', (text, quote) => expect(firstFollowUp(text, BESIDE)).toEqual({ trigger: 'claim', quote, itemId: null }));

  it.each([
    'I always wanted to be a nurse.',
    'Everybody should read more, that is what the town needs.',
    'Last winter everybody left and I ran the ward on my own.',
    'I never learnt to swim, and that is my weakness.',
  ])('is asked for what is missing where it praises nobody: “%s”', (text) => expect(firstFollowUp(text, BESIDE)).toMatchObject({ trigger: 'missing-element' }));

  it('is asked to show what hearing takes for bare praise, in words that no rule knows', () => {
    const text = 'Numbers are my thing, they speak to me.';
    const traps = [{ id: 'trap', label: '', status: 'committed' as const, probability: 0.9, evidence: [] }];
    const asked = (concept: string, heard: Readonly<Record<string, number>>, words = text) =>
      firstFollowUp(words, heard, { concepts: [concept], more: { traps } })?.trigger;
    expect([asked('empty-praise', BESIDE), asked('empty-praise', LACKING), asked('blame', BESIDE)]).toEqual(['claim', 'missing-element', 'missing-element']);
    expect(asked('empty-praise', BESIDE, 'The firm is well placed in the region.')).toBe('missing-element');
  });

  it('is asked about a likely trap before what is missing', () => {
    const text = 'They changed the syllabus in the middle.';
    const evidence = [{ span: { kind: 'text' as const, start: 0, end: text.length }, quote: text }];
    const traps = [{ id: 'trap', label: '', status: 'unsure' as const, probability: 0.55, evidence }];
    const first = (heard: Readonly<Record<string, number>>) => firstFollowUp(text, heard, { concepts: ['setback'], more: { traps } })?.trigger;
    expect([first(BESIDE), first(LACKING)]).toEqual(['trap', 'missing-element']);
  });
});

describe('something named', () => {
  it.each([
    ['I built a little tool called Ladder that sorts the orders.', 'Ladder'],
    ['For two years I ran the Harbour project with the city.', 'Harbour project'],
    ['That was in Project Nightingale, where I kept the plan.', 'Project Nightingale'],
    ['We started something known as the round, a scheme named “Second Cup”.', 'Second Cup'],
    ['I learnt Kubernetes there and moved all services.', 'Kubernetes'],
    ['In Rotterdam I ran the crane for a year.', 'Rotterdam'],
  ])('is asked about where nothing is missing: “%s”', (text, quote) =>
    expect(firstFollowUp(text, WHOLE)).toEqual({ trigger: 'named-thing', quote, itemId: null }),
  );

  it.each([
    'Oh God, that was a long night, and Jesus, was I tired.',
    'I called Tom and we moved it.',
    'I speak German and English and I use Excel.',
    'I work at Northfield as a ward nurse.',
  ])('is not asked about where it is nothing of their own: “%s”', (text) =>
    expect(firstFollowUp(text, WHOLE)?.quote ?? null).toSatisfy((quote: string | null) => quote === null || quote === 'Tom'),
  );
});

describe('a trap in roundabout words', () => {
  it.each([
    ["I haven't really thought that far, I go with the flow.", 'passive-drift'],
    ['We will see where life takes me.', 'passive-drift'],
    ["It would get my foot in the door, and then we'll see.", 'plan-to-leave'],
    ['It looks good on my CV, that is for sure.', 'plan-to-leave'],
    ["To be sitting on your side of the desk, I'd say.", 'status-or-pay'],
    ['A bit more at the end of the month would be nice, with the mortgage.', 'status-or-pay'],
    ["Let's just say that certain people dropped the ball.", 'blame'],
    ['If my manager had listened it would have gone well.', 'blame'],
    ["Let's put it like this, we had different ideas of what a shift is.", 'complaint'],
    ["That doesn't really happen to me, touch wood.", 'flat-denial'],
    ['If I have one, my wife calls it a fault that I finish things.', 'flat-denial'],
    ["I don't make plans, I do my day and go home content.", 'passive-drift'],
    ["I'd do this until the house is paid.", 'plan-to-leave'],
    ['I had asked twice and the answer from upstairs was to go ahead.', 'blame'],
  ])('is gently probed: “%s”', (text, concept) => {
    expect(firstFollowUp(text, LACKING, { concepts: [concept] })).toMatchObject({ trigger: 'trap', itemId: 'trap' });
  });

  it('is none where hearing is sure that it was avoided', () => {
    const avoided = { traps: [{ id: 'trap', label: '', status: 'avoided' as const, probability: 0.01, evidence: [] }] };
    expect(firstFollowUp('I go with the flow of the shift.', LACKING, { concepts: ['passive-drift'], more: avoided })).toMatchObject({
      trigger: 'missing-element',
    });
  });
});
