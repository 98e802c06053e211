import type { Feedback, Judged, Level } from '../../feedback/feedback.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Coverage, ElementResult } from '../../rubric/result.ts';
import type { AskedQuestion, CandidateTurn, InterviewerTurn, InterviewLog } from '../log.ts';
import type { Plan, PlannedQuestion } from '../plan.ts';

/** A log for tests: three questions, a follow-up that brought what was missing and one that did not. */

const level = (value: Level): Judged => ({ status: 'measured', level: value, score: value * 20, anchor: 'anchor', contributions: [] });

export const element = (id: string, status: Coverage, quote: string | null = null, required = true): ElementResult => ({
  id,
  label: `Label of ${id}`,
  required,
  status,
  probability: status === 'covered' ? 0.9 : 0.2,
  evidence: quote === null ? [] : [{ span: { kind: 'text', start: 0, end: quote.length }, quote }],
  concepts: [],
});

export const finding = (more: Partial<Finding> & { readonly quote: string }): Finding => {
  const { quote, ...rest } = more;
  return {
    id: `${rest.messageId ?? 'm'}@${quote}`,
    ruleId: 'clarity/hedges',
    dimension: 'clarity',
    severity: 'improve',
    grade: 'A',
    messageId: 'clarity/hedges',
    data: {},
    evidence: [{ span: { kind: 'text', start: 0, end: quote.length }, quote }],
    sources: [],
    origin: { by: 'rule' },
    ...rest,
  };
};

export const feedback = (relevance: Level, more: Partial<Feedback> = {}): Feedback => ({
  version: 1,
  question: { id: 'q', question: 'Why?', form: 'short', kind: 'opinion' },
  modality: 'typed',
  measures: [],
  dimensions: { relevance: level(relevance), clarity: level(3), delivery: { status: 'notMeasured', why: 'typed' }, authenticity: level(4) },
  elements: [],
  traps: [],
  horizons: [],
  story: null,
  specifics: [],
  answerFirst: { status: 'unsure', sentence: null },
  otherQuestion: null,
  topic: null,
  findings: [],
  focus: null,
  tightened: null,
  tailoring: null,
  ledger: null,
  ...more,
});

const question = (key: string, text: string): PlannedQuestion => ({
  key,
  questionId: key,
  question: text,
  form: 'short',
  kind: 'about-you',
  interviewerId: 'i1',
});

export const plan: Plan = {
  role: 'Ward sister',
  company: 'St Brigid’s',
  kind: 'hiring-manager',
  minutes: 10,
  interviewers: [{ id: 'i1', name: 'Ruth Adeyemi', title: 'matron', persona: 'warm', voice: null }],
  order: 'adaptive',
  questions: [
    question('short-term-goals', 'What are your short-term goals?'),
    question('five-years', 'Where do you see yourself in five years?'),
    question('goal-achieved', 'Describe a time when you set a goal and achieved it.'),
  ],
  manners: { patienceMs: 2_000, interruptions: false },
  smallTalk: true,
};

export const asks = (id: string, startMs: number, text: string, more: Partial<InterviewerTurn> = {}): InterviewerTurn => ({
  by: 'interviewer',
  id,
  interviewerId: 'i1',
  purpose: 'question',
  text,
  questionKey: null,
  followUp: null,
  startMs,
  endMs: startMs + 3_000,
  cutShort: false,
  ...more,
});

export const says = (id: string, startMs: number, endMs: number, text: string, more: Partial<CandidateTurn> = {}): CandidateTurn => ({
  by: 'candidate',
  id,
  modality: 'spoken',
  text,
  questionKey: null,
  answersTurnId: null,
  intent: null,
  startMs,
  endMs,
  ...more,
});

const FIRST = 'I want to run the bay on my own without ringing anyone.';
const WHEN = 'By next Easter I would say.';
const FAR = 'I would be leading the night team by then.';

const questions: AskedQuestion[] = [
  {
    key: 'short-term-goals',
    status: 'answered',
    why: null,
    first: feedback(2, { elements: [element('horizon', 'missing'), element('result', 'covered', FIRST)] }),
    last: feedback(4, {
      elements: [element('horizon', 'covered', WHEN), element('result', 'covered', FIRST)],
      horizons: [{ months: 5, evidence: { span: { kind: 'text', start: 0, end: 14 }, quote: 'By next Easter' } }],
      findings: [
        finding({
          quote: FIRST,
          severity: 'strength',
          ruleId: 'relevance/covered-element',
          dimension: 'relevance',
          messageId: 'relevance/covered-element',
          data: { id: 'result', label: 'Label of result' },
        }),
      ],
    }),
  },
  {
    key: 'five-years',
    status: 'answered',
    why: null,
    first: feedback(2, { elements: [element('skills', 'missing'), element('role', 'covered', FAR)] }),
    last: feedback(2, {
      elements: [element('skills', 'missing'), element('role', 'covered', FAR)],
      horizons: [{ months: 60, evidence: { span: { kind: 'text', start: 0, end: 10 }, quote: 'five years' } }],
    }),
  },
  { key: 'goal-achieved', status: 'skipped', why: 'asked-to', first: null, last: null },
];

export const log: InterviewLog = {
  plan,
  stage: 'ended',
  endedBecause: 'finished',
  elapsedMs: 120_000,
  turns: [
    asks('t1', 0, 'Good morning, I am Ruth.', { purpose: 'greeting' }),
    says('t2', 4_000, 6_000, 'Good morning.'),
    asks('t3', 8_000, 'What are your short-term goals?', { questionKey: 'short-term-goals' }),
    says('t4', 12_000, 32_000, FIRST, { questionKey: 'short-term-goals' }),
    asks('t5', 34_000, 'By when would that be?', {
      purpose: 'follow-up',
      questionKey: 'short-term-goals',
      followUp: { patternId: 'p1', trigger: 'missing-element', itemId: 'horizon', quote: null, against: null },
    }),
    says('t6', 38_000, 42_000, WHEN, { questionKey: 'short-term-goals', answersTurnId: 't5' }),
    asks('t7', 44_000, 'Where do you see yourself in five years?', { questionKey: 'five-years' }),
    says('t8', 48_000, 68_000, `In five years? ${FAR}`, { questionKey: 'five-years' }),
    asks('t9', 70_000, 'What would you have to learn for that?', {
      purpose: 'follow-up',
      questionKey: 'five-years',
      followUp: { patternId: 'p2', trigger: 'missing-element', itemId: 'skills', quote: null, against: null },
    }),
    says('t10', 74_000, 76_000, 'Hard to say.', { questionKey: 'five-years', answersTurnId: 't9' }),
    asks('t11', 78_000, 'Describe a time when you set a goal and achieved it.', { questionKey: 'goal-achieved' }),
    says('t12', 84_000, 86_000, 'Can we skip that one?', { questionKey: 'goal-achieved', intent: 'skip' }),
    asks('t13', 90_000, 'Thank you for coming.', { purpose: 'closing' }),
  ],
  questions,
};
