import { PATIENCE_MS, type Persona, type Plan, type PlanWishes, type Practised, proposePlan } from '@candor/core';
import type { z } from 'zod';
import type { planRequestSchema } from '../api/interview.ts';
import type { QuestionSummary } from '../api/schemas.ts';
import type { ServiceDeps } from './deps.ts';
import type { Practice, QuestionService } from './questions.ts';
import { done, type Result, refuse } from './result.ts';

type Request = z.output<typeof planRequestSchema>;
type Listed = { readonly summary: QuestionSummary; readonly practice: Practice };

/** Who asks where nobody is named. */
const NAMES = ['Ruth', 'Daniel', 'Mei'] as const;
/** Questions of an adaptive plan for each minute: as many as even short answers leave time for. */
const QUESTIONS_A_MINUTE = 2;

/** Proposes what an interview is to be, from what was practised so far. Nothing is stored. */
export function createPlans({ now }: Pick<ServiceDeps, 'now'>, questions: QuestionService) {
  return {
    async propose(request: Request): Promise<Result<Plan>> {
      const listed = await questions.listWithPractice();
      const byId = new Map(listed.map((one) => [one.summary.id, one]));
      const named = request.order === 'fixed' ? request.questionIds : request.ownQuestionIds;
      if (named.some((id) => !byId.has(id))) return refuse('question-not-found');
      const asked = named.flatMap((id) => byId.get(id) ?? []);
      const plan = proposePlan(request.order === 'fixed' ? fixed(request, asked) : weakFirst(request, asked, listed, now()));
      if (plan.questions.length === 0) return refuse('nothing-to-ask');
      return done(plan.order === 'fixed' ? plan : { ...plan, questions: plan.questions.slice(0, plan.minutes * QUESTIONS_A_MINUTE) });
    },
  };
}

const fixed = (request: Request, asked: readonly Listed[]): PlanWishes => ({
  ...common(request),
  questions: asked.map(askable),
  choice: { by: 'fixed', places: asked.map((_, place) => place) },
});

/** Own questions that were named are asked in any case: without an id they come first. */
function weakFirst(request: Request, own: readonly Listed[], listed: readonly Listed[], now: Date): PlanWishes {
  const fromPacks = listed.filter(({ summary }) => !own.some((one) => one.summary.id === summary.id) && isChosen(request.packs, summary));
  return {
    ...common(request),
    questions: [...own.map((one) => ({ ...askable(one), id: null })), ...fromPacks.map(askable)],
    choice: { by: 'weak-first', now },
  };
}

const isChosen = (packs: readonly string[], { pack }: QuestionSummary): boolean => packs.length === 0 || packs.includes(pack);

function common({ role, company, kind, minutes, interviewers, manners, smallTalk }: Request): Omit<PlanWishes, 'questions' | 'choice'> {
  const [first, ...others] = interviewers.map((one, at) => ({
    id: `interviewer-${at + 1}`,
    name: one.name || (NAMES[at] ?? ''),
    title: one.title ?? '',
    persona: one.persona,
    voice: one.voice ?? null,
  }));
  const usual = { id: 'interviewer-1', name: NAMES[0], title: '', persona: 'neutral' as Persona, voice: null };
  return {
    role,
    company,
    kind,
    minutes,
    interviewers: [first ?? usual, ...others],
    manners: { patienceMs: manners.patienceMs ?? PATIENCE_MS.usual, interruptions: manners.interruptions ?? false },
    smallTalk,
  };
}

const askable = ({ summary: { id, question, form, kind, lastAttemptAt }, practice }: Listed): PlanWishes['questions'][number] => ({
  id,
  question,
  form,
  kind,
  practised: practisedOf(id, lastAttemptAt, practice),
});

const practisedOf = (id: string, lastAttemptAt: string | null, { draftSavedAt, last, attemptsLately }: Practice): Practised => ({
  id,
  draftSavedAt: draftSavedAt?.toISOString() ?? null,
  lastAttemptAt,
  lastRelevance: last?.levels.relevance ?? null,
  attemptsLately,
});
