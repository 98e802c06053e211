import { z } from 'zod';
import { feedbackSchema } from '../feedback/schema.ts';
import { FOLLOW_UP_TRIGGERS, INTENTS, type InterviewLog, PURPOSES, STAGES } from './log.ts';
import { planSchema } from './plan.ts';

const ms = z.number().min(0);
const questionKey = z.string();

const followUp = z.strictObject({
  patternId: z.string(),
  trigger: z.enum(FOLLOW_UP_TRIGGERS),
  itemId: z.string().nullable(),
  quote: z.string().nullable(),
  against: z.strictObject({ quote: z.string(), questionKey }).nullable(),
});

const interviewerTurn = z.strictObject({
  by: z.literal('interviewer'),
  id: z.string(),
  interviewerId: z.string(),
  purpose: z.enum(PURPOSES),
  text: z.string(),
  questionKey: questionKey.nullable(),
  followUp: followUp.nullable(),
  startMs: ms,
  endMs: ms.nullable(),
  cutShort: z.boolean(),
});

const candidateTurn = z.strictObject({
  by: z.literal('candidate'),
  id: z.string(),
  modality: z.enum(['spoken', 'typed']),
  text: z.string(),
  questionKey: questionKey.nullable(),
  answersTurnId: z.string().nullable(),
  intent: z.enum(INTENTS).nullable(),
  startMs: ms,
  endMs: ms,
});

/** The published shape of an {@link InterviewLog}. */
export const interviewLogSchema: z.ZodType<InterviewLog> = z.strictObject({
  plan: planSchema,
  stage: z.enum(STAGES),
  endedBecause: z.enum(['finished', 'left', 'time']).nullable(),
  turns: z.array(z.discriminatedUnion('by', [interviewerTurn, candidateTurn])),
  questions: z.array(
    z.strictObject({
      key: questionKey,
      status: z.enum(['answered', 'skipped', 'answered-in-advance', 'left-out', 'interrupted']),
      why: z.enum(['time', 'asked-to', 'silence', 'left', 'already-answered']).nullable(),
      first: feedbackSchema.nullable(),
      last: feedbackSchema.nullable(),
    }),
  ),
  elapsedMs: ms,
});
