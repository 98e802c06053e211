import type { Dimension, Finding, MessageId } from '../finding/finding.ts';
import type { Json } from '../finding/json.ts';
import type { Measure } from '../measures/measure.ts';
import type { Ledger, Tailoring } from '../prepare/tailoring.ts';
import type { Form, Kind } from '../rubric/question.ts';
import type { AnswerFirst, ElementResult, Horizon, OtherQuestion, Specific, StoryReading, TopicReading, TrapResult } from '../rubric/result.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

/** One part of a score. `points` of all contributions of a dimension add up to its score. */
export type Contribution = {
  readonly messageId: MessageId;
  readonly data: { readonly [key: string]: Json };
  readonly points: number;
  /** The findings or elements it comes from. */
  readonly findingIds: readonly string[];
  readonly elementId: string | null;
};

export type Judged =
  | { readonly status: 'measured'; readonly level: Level; readonly score: number; readonly anchor: MessageId; readonly contributions: readonly Contribution[] }
  | { readonly status: 'notMeasured' | 'tooShort'; readonly why: MessageId };

/** A question of the bank has an id; a free one has only its words. */
export type QuestionRef = { readonly id: string | null; readonly question: string; readonly form: Form; readonly kind: Kind };

/** The one thing to change next, by reference to a finding. */
export type FindingRef = { readonly findingId: string; readonly expectedGain: number };

/** A run of the tightened answer: kept from the answer, or cut. `start`/`end` are offsets into the answer. */
export type Edit =
  | { readonly kind: 'keep'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'cut'; readonly start: number; readonly end: number; readonly why: MessageId }
  /** Capital letters and punctuation only: never a word. */
  | { readonly kind: 'mend'; readonly text: string };

/** The answer in the person's own words, shorter. */
export type Tightened = {
  readonly text: string;
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  /** In the order of the tightened text; cuts stand where they were. */
  readonly edits: readonly Edit[];
  /** The sentence moved to the front, as an offset range of the answer, or null. */
  readonly moved: { readonly start: number; readonly end: number } | null;
};

export type Feedback = {
  readonly version: 1;
  readonly question: QuestionRef;
  readonly modality: 'typed' | 'spoken';
  readonly measures: readonly Measure[];
  readonly dimensions: Readonly<Record<Dimension, Judged>>;
  readonly elements: readonly ElementResult[];
  readonly traps: readonly TrapResult[];
  readonly horizons: readonly Horizon[];
  readonly story: StoryReading | null;
  readonly specifics: readonly Specific[];
  readonly answerFirst: AnswerFirst;
  readonly otherQuestion: OtherQuestion | null;
  /** What a free question names, and whether the answer comes to it; null for a known question and for one that names nothing. */
  readonly topic: TopicReading | null;
  readonly findings: readonly Finding[];
  readonly focus: FindingRef | null;
  readonly tightened: Tightened | null;
  /** What the answer makes of the company's brief; null without one. */
  readonly tailoring: Tailoring | null;
  /** What the answer says of the person, held against their workbook; null without one. */
  readonly ledger: Ledger | null;
};
