import { INTERVIEW_KINDS, type InterviewLog, LENGTHS, mannersSchema, PERSONAS, PLAN_MOST, type Plan, planSchema } from '@candor/core';
import { z } from 'zod';
import { idSchema, storable, timestamp, words } from './common.ts';

/** Someone who will ask. What is left out is chosen to suit the persona. */
const wantedInterviewerSchema = z.strictObject({
  name: words().trim().max(PLAN_MOST.name).optional(),
  title: words().trim().max(PLAN_MOST.title).optional(),
  persona: z.enum(PERSONAS),
  voice: z.int().min(0).nullable().optional(),
});

/** What a plan is proposed from. Everything may be left out: then it is a screening of twenty minutes, by one neutral interviewer, over all packs. */
export const planRequestSchema = z.strictObject({
  role: words().trim().max(PLAN_MOST.role).default(''),
  company: words().trim().max(PLAN_MOST.company).default(''),
  kind: z.enum(INTERVIEW_KINDS).default('screening'),
  minutes: z.union(LENGTHS.map((one) => z.literal(one))).default(20),
  /** Packs to choose from, `own` for the person's own; none takes all. */
  packs: z.array(idSchema).max(100).default([]),
  /** Of the person's own questions, those that are to be asked in any case. */
  ownQuestionIds: z.array(idSchema).max(60).default([]),
  /** `weak-first` asks what is not yet solid; `fixed` asks `questionIds`, in their order. */
  order: z.enum(['weak-first', 'fixed']).default('weak-first'),
  questionIds: z.array(idSchema).max(60).default([]),
  interviewers: z.array(wantedInterviewerSchema).max(3).default([]),
  manners: mannersSchema.partial().default({}),
  smallTalk: z.boolean().default(true),
});

/** A plan as it is stored: its words are ones that a database keeps. */
export const storablePlanSchema = planSchema.overwrite((plan: Plan) => JSON.parse(JSON.stringify(plan), clean) as Plan);
const clean = (_key: string, value: unknown): unknown => (typeof value === 'string' ? storable(value) : value);

export const interviewBeginSchema = z.strictObject({ plan: storablePlanSchema });

export const interviewStateSchema = z.enum(['planned', 'running', 'paused', 'ended']);

export const interviewSchema = z.strictObject({
  id: idSchema,
  plan: planSchema,
  /** `running` also while nobody is in the room: it is gone on with where it was left. */
  state: interviewStateSchema,
  createdAt: timestamp,
  startedAt: timestamp.nullable(),
  endedAt: timestamp.nullable(),
  /** Since the beginning, pauses and the time away left out. */
  elapsedMs: z.int().min(0),
  /** Questions of the plan that have an answer. */
  answered: z.int().min(0),
});

/** Everything that was said in an interview, and how it was read. */
export const interviewLogSchema = z.custom<InterviewLog>().meta({ type: 'object', description: 'turns, questions with their readings, stage, time' });

/** The embedded voice: an optional part that is installed on demand. */
export const voiceSchema = z.strictObject({
  installed: z.boolean(),
  speakers: z.array(z.strictObject({ id: z.int().min(0), label: z.string() })),
  /** The speaker of a persona whose `voice` is null. */
  usual: z.partialRecord(z.enum(PERSONAS), z.int().min(0)),
});

export const VOICE_SPEED = { least: 0.7, usual: 1, most: 1.5 } as const;
export const voiceSpeedSchema = z.number().min(VOICE_SPEED.least).max(VOICE_SPEED.most);
export const voiceTestSchema = z.strictObject({
  voice: z.int().min(0).nullable(),
  persona: z.enum(PERSONAS),
  speed: voiceSpeedSchema.default(VOICE_SPEED.usual),
});

export type PlanRequest = z.input<typeof planRequestSchema>;
export type Interview = z.infer<typeof interviewSchema>;
export type InterviewState = z.infer<typeof interviewStateSchema>;
export type EmbeddedVoice = z.infer<typeof voiceSchema>;
export type VoiceTest = z.input<typeof voiceTestSchema>;
