import { z } from 'zod';
import { DIMENSIONS } from '../finding/finding.ts';
import type { Json } from '../finding/json.ts';
import { UNITS } from '../measures/measure.ts';
import { ledgerSchema, tailoringSchema } from '../prepare/tailoring-schema.ts';
import { FORMS, KINDS } from '../rubric/question.ts';
import { COVERAGES, STORY_PARTS, TOPIC_STATUSES } from '../rubric/result.ts';
import type { Feedback } from './feedback.ts';

const offset = z.int().min(0);
const data = z.record(z.string(), z.json() as z.ZodType<Json>);
const probability = z.number().min(0).max(1);

const textSpan = z.strictObject({ kind: z.literal('text'), start: offset, end: offset });
const span = z.discriminatedUnion('kind', [textSpan, z.strictObject({ kind: z.literal('audio'), startMs: offset, endMs: offset })]);
const quoteEvidence = z.strictObject({ span, quote: z.string() });
const range = z.tuple([z.number(), z.number()]);
const unit = z.enum(UNITS);
const evidence = z.union([quoteEvidence, z.strictObject({ span, measure: z.strictObject({ name: z.string(), value: z.number(), unit, usual: range }) })]);

const finding = z.strictObject({
  id: z.string(),
  ruleId: z.templateLiteral([z.enum(DIMENSIONS), '/', z.string()]),
  dimension: z.enum(DIMENSIONS),
  severity: z.enum(['strength', 'note', 'improve']),
  grade: z.enum(['A', 'B', 'C']),
  messageId: z.string(),
  data,
  evidence: z.tuple([evidence], evidence),
  suggestion: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cut'), span: textSpan }),
      z.strictObject({ kind: z.literal('say'), messageId: z.string(), data: z.json() as z.ZodType<Json> }),
    ])
    .exactOptional(),
  sources: z.array(z.string()),
  origin: z.discriminatedUnion('by', [z.strictObject({ by: z.literal('rule') }), z.strictObject({ by: z.literal('model'), model: z.string() })]),
});

const contribution = z.strictObject({ messageId: z.string(), data, points: z.number(), findingIds: z.array(z.string()), elementId: z.string().nullable() });

const judged = z.union([
  z.strictObject({
    status: z.literal('measured'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    score: z.number().min(0).max(100),
    anchor: z.string(),
    contributions: z.array(contribution),
  }),
  z.strictObject({ status: z.enum(['notMeasured', 'tooShort']), why: z.string() }),
]);

const elementResult = z.strictObject({
  id: z.string(),
  label: z.string(),
  required: z.boolean(),
  status: z.enum(COVERAGES),
  probability,
  evidence: z.array(quoteEvidence),
  concepts: z.array(z.string()),
});

const trapResult = z.strictObject({
  id: z.string(),
  label: z.string(),
  status: z.enum(['committed', 'avoided', 'unsure']),
  probability,
  evidence: z.array(evidence),
});

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep'), start: offset, end: offset, text: z.string() }),
  z.strictObject({ kind: z.literal('cut'), start: offset, end: offset, why: z.string() }),
  z.strictObject({ kind: z.literal('mend'), text: z.string() }),
]);

const storyPart = z.enum(STORY_PARTS);

/** The published shape of {@link Feedback}: what `candor score --json` prints and the server sends. */
export const feedbackSchema: z.ZodType<Feedback> = z.strictObject({
  version: z.literal(1),
  question: z.strictObject({ id: z.string().nullable(), question: z.string(), form: z.enum(FORMS), kind: z.enum(KINDS) }),
  modality: z.enum(['typed', 'spoken']),
  measures: z.array(z.strictObject({ name: z.string(), value: z.number(), unit, usual: range.nullable() })),
  dimensions: z.strictObject({ relevance: judged, clarity: judged, delivery: judged, authenticity: judged }),
  elements: z.array(elementResult),
  traps: z.array(trapResult),
  horizons: z.array(z.strictObject({ months: z.number().nullable(), evidence: quoteEvidence })),
  story: z
    .strictObject({
      sentences: z.array(storyPart.nullable()),
      shares: z.strictObject({ situation: probability, task: probability, action: probability, result: probability, lesson: probability }),
    })
    .nullable(),
  specifics: z.array(z.strictObject({ kind: z.enum(['figure', 'name', 'tool', 'time']), evidence: quoteEvidence })),
  answerFirst: z.strictObject({ status: z.enum(['first', 'late', 'never', 'unsure']), sentence: z.int().min(0).nullable() }),
  otherQuestion: z.strictObject({ id: z.string(), question: z.string(), score: z.number() }).nullable(),
  topic: z.strictObject({ words: z.array(z.string()), status: z.enum(TOPIC_STATUSES), evidence: z.array(quoteEvidence) }).nullable(),
  findings: z.array(finding),
  focus: z.strictObject({ findingId: z.string(), expectedGain: z.number() }).nullable(),
  tightened: z
    .strictObject({
      text: z.string(),
      wordsBefore: z.int().min(0),
      wordsAfter: z.int().min(0),
      edits: z.array(edit),
      moved: z.strictObject({ start: offset, end: offset }).nullable(),
    })
    .nullable(),
  // Feedback that was stored before there were workbooks has neither.
  tailoring: tailoringSchema.nullable().default(null),
  ledger: ledgerSchema.nullable().default(null),
});
