import type { AnswerDraft, Brief, CueCard, Feedback, InterviewLog, Plan, Recording, Transcript, Workbook } from '@candor/core';
import { FORMS, KINDS } from '@candor/core';
import { bigint, boolean, index, integer, json, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { Levels } from '../api/schemas.ts';

const momentOrNot = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const moment = (name: string) => momentOrNot(name).notNull();

/** One row, `id` 1; none means an empty workbook that was never saved. */
export const workbooks = pgTable('workbooks', {
  id: integer('id').primaryKey(),
  workbook: json('workbook').$type<Workbook>().notNull(),
  /** Grows with every save: one that was made from an older state is refused. */
  revision: integer('revision').notNull(),
  savedAt: moment('saved_at'),
});

export const briefs = pgTable('briefs', {
  id: text('id').primaryKey(),
  brief: json('brief').$type<Brief>().notNull(),
  /** Taken from the brief, so that lists need not read it. */
  company: text('company').notNull(),
  role: text('role').notNull(),
  points: integer('points').notNull(),
  revision: integer('revision').notNull(),
  createdAt: moment('created_at'),
  changedAt: moment('changed_at'),
});

export const interviews = pgTable(
  'interviews',
  {
    id: text('id').primaryKey(),
    plan: json('plan').$type<Plan>().notNull(),
    state: text('state', { enum: ['planned', 'running', 'paused', 'ended'] }).notNull(),
    createdAt: moment('created_at'),
    startedAt: momentOrNot('started_at'),
    endedAt: momentOrNot('ended_at'),
    /** Pauses and the time away left out. */
    elapsedMs: integer('elapsed_ms').notNull(),
    answered: integer('answered').notNull(),
    /** Decides among phrasings that serve equally. */
    seed: integer('seed').notNull(),
    /** The interview's own clock at its last step: it stands still while nobody is in the room. */
    clockMs: integer('clock_ms').notNull(),
    /** The interviewer's state after its last step; null before the first. Read only through its version. */
    machine: json('machine').$type<unknown>(),
    /** What was said and done, once it is over. */
    log: json('log').$type<InterviewLog>(),
    /** Whether every answer has become an attempt. */
    settled: boolean('settled').notNull(),
  },
  (table) => [index('interviews_created_at').on(table.createdAt)],
);

/** What was heard of a turn of an answer that is not over yet, and where its sound is in the interview's. */
export const spokenTurns = pgTable(
  'spoken_turns',
  {
    interviewId: text('interview_id')
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    turnId: text('turn_id').notNull(),
    /** The microphone's name. */
    device: text('device').notNull(),
    fromSample: integer('from_sample').notNull(),
    toSample: integer('to_sample').notNull(),
    heard: json('heard').$type<Recording>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.turnId] })],
);

export const attempts = pgTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    /** Made by the page; one attempt each, however often it is sent. */
    clientId: text('client_id').notNull().unique(),
    questionId: text('question_id').notNull(),
    /** The words of the question as it was asked: a pack may change or go. */
    question: text('question').notNull(),
    number: integer('number').notNull(),
    createdAt: moment('created_at'),
    text: text('text').notNull(),
    words: integer('words').notNull(),
    durationMs: integer('duration_ms').notNull(),
    /** Whether the grammar checker took part: scoring again has to see the same remarks. */
    grammar: boolean('grammar').notNull(),
    /** Taken from the feedback, so that lists need not read it. `json`, not `jsonb`: the feedback comes back in the order it was made. */
    levels: json('levels').$type<Levels>().notNull(),
    feedback: json('feedback').$type<Feedback>().notNull(),
    /** The interview in which it was given, and the key of its question there. */
    interviewId: text('interview_id').references(() => interviews.id, { onDelete: 'cascade' }),
    questionKey: text('question_key'),
    /** The company it was meant for. */
    briefId: text('brief_id').references(() => briefs.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('attempts_question_number').on(table.questionId, table.number),
    index('attempts_created_at').on(table.createdAt),
    index('attempts_interview_id').on(table.interviewId),
  ],
);

/** What was heard of a spoken attempt. Its sound is a file of the data folder, and may be gone. */
export const recordings = pgTable('recordings', {
  attemptId: text('attempt_id')
    .primaryKey()
    .references(() => attempts.id, { onDelete: 'cascade' }),
  takeId: text('take_id').notNull(),
  source: text('source', { enum: ['microphone', 'upload'] }).notNull(),
  device: text('device').notNull(),
  /** As it was heard: every correction starts from here, so that times are never guessed twice. */
  heard: json('heard').$type<Recording>().notNull(),
  /** The words as the person has corrected them. */
  corrected: json('corrected').$type<Transcript>(),
});

export const disputes = pgTable(
  'disputes',
  {
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id, { onDelete: 'cascade' }),
    findingId: text('finding_id').notNull(),
    createdAt: moment('created_at'),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.findingId] })],
);

export const drafts = pgTable('drafts', {
  questionId: text('question_id').primaryKey(),
  text: text('text').notNull(),
  /** Pages may count from the clock, so it needs more than 32 bits. */
  revision: bigint('revision', { mode: 'number' }).notNull(),
  savedAt: moment('saved_at'),
});

/** An answer as it was built or written, one row a version. */
export const answerVersions = pgTable(
  'answer_versions',
  {
    id: text('id').primaryKey(),
    questionId: text('question_id').notNull(),
    number: integer('number').notNull(),
    createdAt: moment('created_at'),
    text: text('text').notNull(),
    cueCard: json('cue_card').$type<CueCard>().notNull(),
    /** What it was built as; null where it was written by hand from the start. */
    draft: json('draft').$type<AnswerDraft>(),
  },
  (table) => [unique('answer_versions_question_number').on(table.questionId, table.number)],
);

export const ownQuestions = pgTable('own_questions', {
  id: text('id').primaryKey(),
  question: text('question').notNull(),
  form: text('form', { enum: FORMS }).notNull(),
  kind: text('kind', { enum: KINDS }).notNull(),
  createdAt: moment('created_at'),
});

/** One row, `id` 1; none means the defaults. */
export const settings = pgTable('settings', {
  id: integer('id').primaryKey(),
  theme: text('theme', { enum: ['system', 'light', 'dark'] }).notNull(),
  grammar: boolean('grammar').notNull(),
  /** Days that recordings are kept; 0 removes each after its feedback, null keeps them. */
  keepRecordingsDays: integer('keep_recordings_days').default(30),
  recogniser: text('recogniser', { enum: ['quick', 'better'] })
    .notNull()
    .default('quick'),
  activeBriefId: text('active_brief_id').references(() => briefs.id, { onDelete: 'set null' }),
  /** Whether pages may be fetched from the web. */
  fetchPages: boolean('fetch_pages').notNull().default(false),
});
