import { expect, it } from 'vitest';
import { planSchema } from './plan.ts';
import { type AskableQuestion, type PlanWishes, proposePlan } from './propose-plan.ts';
import { planOf } from './testing/plan.ts';

const NOW = new Date('2026-03-10T12:00:00.000Z');
const ask = (id: string | null, more: Partial<AskableQuestion> = {}): AskableQuestion => ({
  id,
  question: `What of ${id ?? 'my own'}?`,
  form: 'short',
  kind: 'opinion',
  practised: null,
  ...more,
});
const person = (id: string) => ({ id, name: id, title: '', persona: 'warm' as const, voice: null });
const wishes = (more: Partial<PlanWishes> = {}): PlanWishes => {
  const { role, company, manners } = planOf();
  return {
    role,
    company,
    manners,
    kind: 'screening',
    minutes: 20,
    smallTalk: true,
    interviewers: [person('a'), person('b'), person('c')],
    questions: [ask('five-years'), ask('questions-for-us'), ask('motivation'), ask('tell-me-about-yourself'), ask(null)],
    choice: { by: 'weak-first', now: NOW },
    ...more,
  };
};
const keysOf = (more: Partial<PlanWishes>) => proposePlan(wishes(more)).questions.map(({ key }) => key);

it('proposes what can be started as it stands', () => {
  const plan = proposePlan(wishes());
  expect(planSchema.parse(plan)).toEqual(plan);
  expect(plan).toMatchObject({ role: 'ward nurse', kind: 'screening', minutes: 20, order: 'adaptive', interviewers: [person('a')], smallTalk: true });
});

it('opens as interviews open, takes words of one’s own next, then what needs practice; asking for questions has a stage of its own', () => {
  const weak = { id: 'motivation', draftSavedAt: null, lastAttemptAt: '2026-03-09T12:00:00.000Z', lastRelevance: 2 as const, attemptsLately: 0 };
  const questions = wishes().questions.map((one) => (one.id === 'motivation' ? { ...one, practised: weak } : one));
  expect(keysOf({ questions })).toEqual(['tell-me-about-yourself', 'own-2', 'motivation', 'five-years']);
});

it('keeps a fixed list whole and in its order, also all questions on goals', () => {
  const questions = Array.from({ length: 31 }, (_, at) => ask(`goal-${at}`));
  expect(keysOf({ questions, choice: { by: 'fixed', places: questions.map((_, at) => 30 - at) } })).toEqual(questions.map((_, at) => `goal-${30 - at}`));
  expect(proposePlan(wishes({ choice: { by: 'fixed', places: [1] } })).order).toBe('fixed');
});

it('asks a question once, whether it comes by its name or in its own words', () => {
  expect(keysOf({ questions: [ask('a'), ask('a'), ask(null, { question: ' what OF a? ' })], choice: { by: 'fixed', places: [0, 1, 2] } })).toEqual(['a']);
});

it('shares the questions of a panel two by two', () => {
  const questions = ['1', '2', '3', '4', '5', '6', '7'].map((id) => ask(id));
  const { interviewers, questions: asked } = proposePlan(wishes({ kind: 'panel', questions, choice: { by: 'fixed', places: [0, 1, 2, 3, 4, 5, 6] } }));
  expect(interviewers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(asked.map(({ interviewerId }) => interviewerId)).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'a']);
});
