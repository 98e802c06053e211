import { z } from 'zod';
import { DIMENSIONS } from '../../finding/finding.ts';
import type { Json } from '../../finding/json.ts';
import { UNITS } from '../../measures/measure.ts';
import { COVERAGES } from '../../rubric/result.ts';
import { MATTERS } from '../follow-up/commitments.ts';
import { FOLLOW_UP_TRIGGERS, PURPOSES, STAGES } from '../log.ts';
import { planSchema } from '../plan.ts';
import type { InterviewReport } from './report.ts';

const key = z.string();
const ms = z.number().min(0);
const share = z.number().min(0).max(1);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();
const data = z.record(z.string(), z.json() as z.ZodType<Json>);
const dimension = z.enum(DIMENSIONS);
const ruleId = z.templateLiteral([dimension, '/', z.string()]);
const said = z.strictObject({ questionKey: key, quote: z.string() });
const range = z.tuple([z.number(), z.number()]);
const change = z.strictObject({ before: z.number(), after: z.number() });
const changeOrNone = z.strictObject({ before: z.number().nullable(), after: z.number().nullable() });

const followUp = z.strictObject({
  patternId: z.string(),
  trigger: z.enum(FOLLOW_UP_TRIGGERS),
  itemId: z.string().nullable(),
  quote: z.string().nullable(),
  against: said.nullable(),
});

const question = z.strictObject({
  key,
  questionId: z.string().nullable(),
  question: z.string(),
  status: z.enum(['answered', 'skipped', 'answered-in-advance', 'left-out', 'interrupted']),
  why: z.enum(['time', 'asked-to', 'silence', 'left', 'already-answered']).nullable(),
  startMs: ms.nullable(),
  endMs: ms.nullable(),
  levels: z.strictObject({ relevance: level, clarity: level, delivery: level, authenticity: level }).nullable(),
  elements: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      required: z.boolean(),
      first: z.enum(COVERAGES),
      last: z.enum(COVERAGES),
      quote: z.string().nullable(),
    }),
  ),
  followUps: z.array(
    z.strictObject({
      turnId: z.string(),
      text: z.string(),
      followUp,
      label: z.string().nullable(),
      brought: z.enum(['yes', 'partly', 'no', 'unanswered', 'unknown']),
      quote: z.string().nullable(),
    }),
  ),
  oneThing: z.strictObject({ ruleId, messageId: z.string(), data, dimension, quote: z.string().nullable() }).nullable(),
});

const pattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('gap'),
    concept: z.string(),
    answers: z.array(z.strictObject({ questionKey: key, elementId: z.string(), label: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('remark'),
    ruleId: z.string(),
    messageId: z.string(),
    data,
    dimension,
    answers: z.array(z.strictObject({ questionKey: key, quote: z.string().nullable() })),
  }),
]);

const delivery = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('measured'),
    trends: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.enum(UNITS),
        usual: range.nullable(),
        values: z.array(z.strictObject({ questionKey: key, value: z.number() })),
        change: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
      }),
    ),
  }),
  z.strictObject({ status: z.literal('notMeasured'), why: z.enum(['typed', 'too-few']) }),
]);

/** The published shape of {@link InterviewReport}. */
export const interviewReportSchema: z.ZodType<InterviewReport> = z.strictObject({
  version: z.literal(1),
  plan: planSchema,
  endedBecause: z.enum(['finished', 'left', 'time']).nullable(),
  elapsedMs: ms,
  timeLine: z.array(
    z.strictObject({
      turnId: z.string(),
      by: z.enum(['interviewer', 'candidate']),
      interviewerId: z.string().nullable(),
      purpose: z.enum(PURPOSES).nullable(),
      questionKey: key.nullable(),
      startMs: ms,
      endMs: ms,
    }),
  ),
  questions: z.array(question),
  patterns: z.array(pattern),
  consistency: z.array(
    z.strictObject({
      kind: z.enum(['horizon', ...MATTERS]),
      agrees: z.boolean(),
      one: said,
      other: said,
    }),
  ),
  talk: z.strictObject({ by: z.enum(['time', 'words']), candidate: z.number().min(0), interviewer: z.number().min(0), share }),
  timeUse: z.array(z.strictObject({ stage: z.enum(STAGES), questionKey: key.nullable(), spentMs: ms, usualMs: range.nullable() })),
  delivery,
  strengths: z.array(z.strictObject({ questionKey: key, messageId: z.string(), data, quote: z.string() })),
  practice: z.array(
    z.strictObject({
      reason: z.enum(['skipped', 'weak', 'gap', 'remark', 'inconsistent', 'left-out']),
      questionKey: key,
      questionId: z.string().nullable(),
      question: z.string(),
      label: z.string().nullable(),
      quote: z.string().nullable(),
    }),
  ),
  comparison: z
    .strictObject({
      levels: z.strictObject({ relevance: changeOrNone, clarity: changeOrNone, delivery: changeOrNone, authenticity: changeOrNone }),
      covered: change,
      followUps: change,
      share: change,
    })
    .nullable(),
});
