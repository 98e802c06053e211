import type { Persona } from '../choices.ts';
import type { InterviewSetting } from '../machine.ts';
import type { Plan, PlannedQuestion } from '../plan.ts';
import { BOOK } from './book.ts';

export const question = (key: string, more: Partial<PlannedQuestion> = {}): PlannedQuestion => ({
  key,
  questionId: key,
  question: `What about ${key}?`,
  form: 'short',
  kind: 'opinion',
  interviewerId: 'a',
  ...more,
});

export const planOf = (persona: Persona = 'neutral', more: Partial<Plan> = {}): Plan => ({
  role: 'ward nurse',
  company: 'Northfield',
  kind: 'hiring-manager',
  minutes: 10,
  interviewers: [{ id: 'a', name: 'Ada', title: 'ward sister', persona, voice: null }],
  order: 'adaptive',
  questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11', 'q12'].map((key) => question(key)),
  manners: { patienceMs: 2_000, interruptions: false },
  smallTalk: false,
  ...more,
});

export const SETTING: InterviewSetting = { book: BOOK, rubricOf: () => undefined, seed: 7 };
