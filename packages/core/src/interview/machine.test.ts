import { expect, it } from 'vitest';
import type { InterviewEvent } from './event.ts';
import { beginInterview, type InterviewSetting, type Step, stepInterview } from './machine.ts';
import type { Plan } from './plan.ts';
import type { InterviewState } from './state.ts';
import { planOf, question, SETTING } from './testing/plan.ts';

const NOTHING = { feedback: null, answersAhead: [] };

/** Types one text after the other whenever the candidate has the floor, a second after each word of the interviewer, 20 s an answer. */
function typeThrough(plan: Plan, texts: readonly string[], setting: InterviewSetting = SETTING): { said: string[]; last: Step<InterviewState> } {
  const said: string[] = [];
  const left = [...texts];
  let atMs = 0;
  let step = stepInterview(beginInterview(plan, setting, 0).state, { type: 'start', atMs }, setting);
  while (step.state.stage !== 'ended') {
    let event: InterviewEvent | null = null;
    for (const action of step.actions) {
      if (action.type === 'say') {
        said.push(`${action.turn.purpose}: ${action.turn.text}`);
        atMs += 2_000;
        event = { type: 'spoke', turnId: action.turn.id, atMs };
      } else if (action.type === 'listen') {
        const text = left.shift();
        if (text === undefined) return { said, last: step };
        said.push(`> ${text}`);
        atMs += 20_000;
        event = { type: 'typed', text, reading: NOTHING, atMs };
      }
    }
    if (!event) return { said, last: step };
    step = stepInterview(step.state, event, setting);
  }
  return { said, last: step };
}

it('leads a typed interview from hello to goodbye', () => {
  const plan = planOf('warm', { smallTalk: true, order: 'fixed', questions: [question('q1'), question('q2')] });
  const { said, last } = typeThrough(plan, [
    'Fine, thanks.',
    'To run the ward.',
    'Could you repeat that?',
    'To learn.',
    'What is the team like?',
    'No, that is all.',
  ]);
  expect(said).toEqual([
    'greeting: Hello, I am Ada.',
    'small-talk: How was your way here?',
    '> Fine, thanks.',
    'acknowledge: I see.',
    'framing: We have 10 minutes.',
    'question: What about q1?',
    '> To run the ward.',
    'question: What about q2?',
    '> Could you repeat that?',
    'repeat: Of course: What about q2?',
    '> To learn.',
    'acknowledge: Thank you.',
    'invite-questions: What would you like to ask?',
    '> What is the team like?',
    'answer-candidate: This is a rehearsal, so I cannot say.',
    '> No, that is all.',
    'closing: Thank you, goodbye.',
  ]);
  expect(last.log).toMatchObject({
    stage: 'ended',
    endedBecause: 'finished',
    questions: [
      { key: 'q1', status: 'answered', why: null },
      { key: 'q2', status: 'answered', why: null },
    ],
  });
});

it('never says the same words for the same purpose twice running', () => {
  const keys = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'];
  const plan = planOf('warm', { smallTalk: false, order: 'fixed', questions: keys.map((key) => question(key)) });
  const two = ['Then we go on.', 'No harm done.'].map((text, at) => ({ id: `two-${at}`, purpose: 'skip' as const, personas: [], text }));
  const phrasings = [...SETTING.book.phrasings.filter(({ purpose }) => purpose !== 'skip'), ...two];
  const { said } = typeThrough(
    plan,
    keys.map(() => 'pass'),
    { ...SETTING, book: { ...SETTING.book, phrasings } },
  );
  const skips = said.filter((line) => line.startsWith('skip: '));
  expect({ skips: skips.length, twice: skips.filter((line, at) => line === skips[at - 1]) }).toEqual({ skips: 10, twice: [] });
});
