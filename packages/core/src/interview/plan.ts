import { z } from 'zod';
import { FORMS, KINDS } from '../rubric/question.ts';
import { INTERVIEW_KINDS, LENGTHS, MOST_QUESTIONS, PATIENCE_MS, PERSONAS, PLAN_MOST } from './choices.ts';

export const interviewerSchema = z.strictObject({
  id: z.string().min(1).max(40),
  /** As they introduce themselves. */
  name: z.string().trim().min(1).max(PLAN_MOST.name),
  /** What they do there ("ward sister", "people team"). */
  title: z.string().trim().max(PLAN_MOST.title),
  persona: z.enum(PERSONAS),
  /** Which voice of the embedded speaker; null takes one that suits the persona. */
  voice: z.int().min(0).nullable(),
});
export type Interviewer = z.infer<typeof interviewerSchema>;

export const plannedQuestionSchema = z.strictObject({
  /** Unique within the plan. */
  key: z.string().min(1).max(220),
  /** In the bank, or among the person's own questions; null for words that are only in this plan. */
  questionId: z.string().min(1).max(200).nullable(),
  question: z.string().trim().min(3).max(PLAN_MOST.question),
  form: z.enum(FORMS),
  kind: z.enum(KINDS),
  /** Who asks it. */
  interviewerId: z.string(),
});
export type PlannedQuestion = z.infer<typeof plannedQuestionSchema>;

export const mannersSchema = z.strictObject({
  patienceMs: z.int().min(PATIENCE_MS.least).max(PATIENCE_MS.most),
  /** Whether rambling far beyond the usual length may be interrupted, politely, by a persona that would. */
  interruptions: z.boolean(),
});
export type Manners = z.infer<typeof mannersSchema>;

/** What an interview is to be; shown before it starts, and editable. */
export const planSchema = z
  .strictObject({
    role: z.string().trim().max(PLAN_MOST.role),
    company: z.string().trim().max(PLAN_MOST.company),
    kind: z.enum(INTERVIEW_KINDS),
    minutes: z.union(LENGTHS.map((one) => z.literal(one))),
    interviewers: z.array(interviewerSchema).min(1).max(3),
    /** `fixed`: exactly these, in this order, and none is left out without saying so. `adaptive`: as many as there is time for, in this order. */
    order: z.enum(['fixed', 'adaptive']),
    questions: z.array(plannedQuestionSchema).min(1).max(MOST_QUESTIONS),
    manners: mannersSchema,
    /** The first minute, before the first question. */
    smallTalk: z.boolean(),
  })
  .refine(
    (plan) => plan.questions.every((one) => plan.interviewers.some(({ id }) => id === one.interviewerId)),
    'Every question needs one of the interviewers.',
  )
  .refine((plan) => new Set(plan.questions.map(({ key }) => key)).size === plan.questions.length, 'A question stands in the plan twice.');
export type Plan = z.infer<typeof planSchema>;
