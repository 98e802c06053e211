import {
  type AnswerDraft,
  briefSchema,
  type CueCard,
  DRAFT_LENGTHS,
  type DraftLengths,
  GOAL_CHECKS,
  GOAL_REASONS,
  MAX_AD_LENGTH,
  MAX_ANSWER_LENGTH,
  OWN_WORDS_MOST,
  profileFactSchema,
  type StoryCoverage,
  storySchema,
  type Workbook,
  workbookSchema,
} from '@candor/core';
import { z } from 'zod';
import { idSchema, storable, timestamp, words } from './common.ts';

/** All words in it become ones that a database keeps. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value), (_key, one: unknown) => (typeof one === 'string' ? storable(one) : one)) as T;

const revision = z.int().min(0);
const textSpan = z.strictObject({ kind: z.literal('text'), start: z.int().min(0), end: z.int().min(0) });

/** What a goal still lacks: `open` is to be written, `unsure` cannot be told from the words. `span` is in the statement; `months` is how far away its time is. */
export const goalCheckSchema = z.strictObject({
  check: z.enum(GOAL_CHECKS),
  status: z.enum(['met', 'open', 'unsure']),
  reason: z.enum(GOAL_REASONS).nullable(),
  span: textSpan.nullable(),
  months: z.number().min(0).nullable(),
});

/** The workbook with its revision. `checks` are by the goal's id. */
export const keptWorkbookSchema = z.strictObject({
  workbook: workbookSchema,
  revision,
  /** Null where nothing was ever saved. */
  savedAt: timestamp.nullable(),
  checks: z.record(z.string(), z.array(goalCheckSchema)),
});
/** `revision` is the one that the change was made from. */
export const workbookSaveSchema = z.strictObject({ workbook: workbookSchema.overwrite((workbook: Workbook) => kept(workbook)), revision });

/** What a file of a workbook may have, in characters. */
const LONGEST_FILE = 6_000_000;
/** And a résumé. */
const LONGEST_RESUME = 200_000;
/** A workbook as a file. It takes the place of the one that is kept. */
export const workbookImportSchema = z.strictObject({ format: z.enum(['json', 'markdown']), text: words().max(LONGEST_FILE), revision });

/** What is to be read of a file, and how much a workbook has. */
export const workbookFileSchema = workbookImportSchema.omit({ revision: true });
export const workbookSizeSchema = z.strictObject({ goals: z.int(), isNoneYet: z.boolean(), stories: z.int(), facts: z.int() });

/** A text that was pasted to take facts out of. */
export const proposeSchema = z.strictObject({ text: words().min(1).max(LONGEST_RESUME) });
/** What it proposes, each with its place in `text`; nothing is on record by that. An achievement brings the beginning of a story along. */
export const proposalsSchema = z.strictObject({
  text: z.string(),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      span: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
      /** Which of the jobs it belongs to, counted from 1. */
      job: z.int().min(1).nullable(),
      fact: profileFactSchema.omit({ id: true }),
      story: storySchema.omit({ id: true }).nullable(),
    }),
  ),
});

const service = z.strictObject({
  questionId: z.string(),
  storyId: z.string(),
  fit: z.number().min(0).max(1),
  /** Ids of the question's elements. */
  has: z.array(z.string()),
  lacks: z.array(z.string()),
});
/** Which story serves which question, best first. */
export const coverageSchema: z.ZodType<StoryCoverage> = z.strictObject({
  questions: z.array(z.strictObject({ questionId: z.string(), wants: z.enum(['story', 'example']), stories: z.array(service) })),
  stories: z.array(z.strictObject({ storyId: z.string(), serves: z.array(service) })),
  uncovered: z.array(z.string()),
});

export const briefSummarySchema = z.strictObject({
  id: idSchema,
  company: z.string(),
  role: z.string(),
  points: z.int().min(0),
  createdAt: timestamp,
  changedAt: timestamp,
});
export const keptBriefSchema = z.strictObject({ id: idSchema, brief: briefSchema, revision, createdAt: timestamp, changedAt: timestamp });
const storableBrief = briefSchema.overwrite((brief) => kept(brief));
export const briefAddSchema = z.strictObject({ brief: storableBrief });
export const briefSaveSchema = z.strictObject({ brief: storableBrief, revision });

/** The words of an ad as `Brief` has them, to see whether they are kept already. */
export const briefFindSchema = z.strictObject({ text: words().min(1).max(MAX_AD_LENGTH) });
export const briefFoundSchema = z.strictObject({ id: idSchema.nullable() });

/** An ad or a page: its text, or the address where it stands. */
export const extractSchema = z.union([
  z.strictObject({ text: words().min(1).max(MAX_AD_LENGTH), format: z.enum(['text', 'html']) }),
  z.strictObject({ url: words().trim().min(1).max(2_000) }),
]);

export const draftLengthSchema = z.union(DRAFT_LENGTHS.map((one) => z.literal(one)));

const factRef = z.strictObject({ kind: z.enum(['goal', 'story', 'profile']), id: z.string(), field: z.string() });
const piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: z.string() }),
  z.strictObject({ kind: z.literal('fact'), text: z.string(), from: factRef }),
  z.strictObject({ kind: z.literal('company'), text: z.string(), pointId: z.string() }),
  z.strictObject({ kind: z.literal('blank'), slot: z.string(), ask: z.string() }),
  z.strictObject({ kind: z.literal('own'), text: z.string(), slot: z.string(), ask: z.string() }),
]);
const answerDraftSchema: z.ZodType<AnswerDraft> = z.strictObject({
  questionId: idSchema,
  variant: z.int().min(0),
  variants: z.int().min(1),
  seconds: draftLengthSchema,
  sentences: z.array(z.strictObject({ elementIds: z.array(z.string()).max(60), pieces: z.array(piece).max(60) })).max(60),
});
const cueCardSchema: z.ZodType<CueCard> = z.strictObject({
  questionId: idSchema,
  cues: z.array(z.strictObject({ words: z.string().max(500), ref: factRef.nullable() })).max(60),
});

/** What is written into a blank, named as the draft names it. */
const ownWords = z.strictObject({
  slot: words().max(OWN_WORDS_MOST.slot),
  ask: words().max(OWN_WORDS_MOST.ask),
  text: words().max(OWN_WORDS_MOST.text),
});
/** Built from the workbook and the active brief as they are kept. `seconds`: null for as long as answers to such a question usually are. */
export const buildRequestSchema = z.strictObject({
  questionId: idSchema,
  seconds: draftLengthSchema.nullable(),
  variant: z.int().min(0).max(1_000),
  own: z.array(ownWords).max(OWN_WORDS_MOST.blanks).optional(),
});
const lengths: z.ZodType<DraftLengths> = z.strictObject({
  usual: z.tuple([z.number(), z.number()]),
  drafts: z.array(z.strictObject({ seconds: draftLengthSchema, takes: z.number().min(0), isUsual: z.boolean(), adds: z.boolean() })),
});
export const builtSchema = z.strictObject({
  draft: answerDraftSchema,
  /** How long the drafts of each length really are, and which suit the question. */
  lengths,
  text: z.string(),
  cueCard: cueCardSchema,
  /** The model answer with what is on record in its blanks; empty where there is none. */
  model: z.array(piece),
});

/** An answer as it was built or written; the newest is the one to go by. */
export const answerVersionSchema = z.strictObject({
  id: idSchema,
  questionId: idSchema,
  number: z.int().min(1),
  createdAt: timestamp,
  text: z.string(),
  cueCard: cueCardSchema,
  draft: answerDraftSchema.nullable(),
});
export const versionAddSchema = z.strictObject({
  text: words().trim().min(1).max(MAX_ANSWER_LENGTH),
  /** Null: made of the text, with the cues of the version before that still stand in it. */
  cueCard: cueCardSchema.overwrite((card) => kept(card)).nullable(),
  draft: answerDraftSchema.overwrite((draft) => kept(draft)).nullable(),
});

export type GoalCheckResult = z.infer<typeof goalCheckSchema>;
export type KeptWorkbook = z.infer<typeof keptWorkbookSchema>;
export type WorkbookSave = z.infer<typeof workbookSaveSchema>;
export type WorkbookImport = z.infer<typeof workbookImportSchema>;
export type WorkbookFileText = z.infer<typeof workbookFileSchema>;
export type WorkbookSize = z.infer<typeof workbookSizeSchema>;
export type Proposals = z.infer<typeof proposalsSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type BriefSummary = z.infer<typeof briefSummarySchema>;
export type KeptBrief = z.infer<typeof keptBriefSchema>;
export type BriefFound = z.infer<typeof briefFoundSchema>;
export type ExtractRequest = z.infer<typeof extractSchema>;
export type BuildRequest = z.infer<typeof buildRequestSchema>;
export type Built = z.infer<typeof builtSchema>;
export type AnswerVersion = z.infer<typeof answerVersionSchema>;
export type VersionAdd = z.infer<typeof versionAddSchema>;
