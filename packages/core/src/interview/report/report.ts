import type { Level } from '../../feedback/feedback.ts';
import type { Dimension, Finding } from '../../finding/finding.ts';
import type { Unit } from '../../measures/measure.ts';
import type { Coverage } from '../../rubric/result.ts';
import type { Matter } from '../follow-up/commitments.ts';
import type { AskedQuestion, FollowUp, InterviewLog, Purpose, Stage } from '../log.ts';
import type { Plan } from '../plan.ts';

/** One stretch on the time line. Milliseconds since the interview began, pauses left out. */
export type TimeLineMark = {
  readonly turnId: string;
  readonly by: 'interviewer' | 'candidate';
  readonly interviewerId: string | null;
  readonly purpose: Purpose | null;
  readonly questionKey: string | null;
  readonly startMs: number;
  readonly endMs: number;
};

/** What a follow-up was for and what came of it. `unknown`: what it was after cannot be told from the words. */
export type FollowUpOutcome = 'yes' | 'partly' | 'no' | 'unanswered' | 'unknown';
export type FollowUpReport = {
  readonly turnId: string;
  readonly text: string;
  readonly followUp: FollowUp;
  /** Label of the element or trap it was after. */
  readonly label: string | null;
  readonly brought: FollowUpOutcome;
  /** The words that brought it. */
  readonly quote: string | null;
};

export type ReportedElement = {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** After the first answer, and after all follow-ups. */
  readonly first: Coverage;
  readonly last: Coverage;
  readonly quote: string | null;
};

/** The remark that gains most on a question, with the words it is about. */
export type OneThing = Pick<Finding, 'ruleId' | 'messageId' | 'data' | 'dimension'> & { readonly quote: string | null };

export type Levels = Readonly<Record<Dimension, Level | null>>;

export type QuestionReport = {
  readonly key: string;
  readonly questionId: string | null;
  readonly question: string;
  readonly status: AskedQuestion['status'];
  readonly why: AskedQuestion['why'];
  /** When it was asked; null where it never was. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Null where there was no answer to judge. */
  readonly levels: Levels | null;
  readonly elements: readonly ReportedElement[];
  readonly followUps: readonly FollowUpReport[];
  readonly oneThing: OneThing | null;
};

/** The same gap, or the same remark, in several answers. */
export type Pattern =
  | {
      readonly kind: 'gap';
      readonly concept: string;
      readonly answers: readonly { readonly questionKey: string; readonly elementId: string; readonly label: string }[];
    }
  | {
      readonly kind: 'remark';
      readonly ruleId: string;
      readonly messageId: string;
      readonly data: Finding['data'];
      readonly dimension: Dimension;
      readonly answers: readonly { readonly questionKey: string; readonly quote: string | null }[];
    };

type Said = { readonly questionKey: string; readonly quote: string };
/** Two answers that do not go together, or that do. */
export type ConsistencyNote = {
  readonly kind: 'horizon' | Matter;
  readonly agrees: boolean;
  readonly one: Said;
  readonly other: Said;
};

export type TalkShare = {
  /** Measured in time where everything was spoken, else in words. */
  readonly by: 'time' | 'words';
  readonly candidate: number;
  readonly interviewer: number;
  /** Of the candidate, 0–1. */
  readonly share: number;
};

/** How long was spent on what, beside what would be usual. */
export type TimeUse = {
  readonly stage: Stage;
  readonly questionKey: string | null;
  readonly spentMs: number;
  /** Of the answer alone, with what is usual for its form; null for other stages and for typed answers. */
  readonly usualMs: readonly [number, number] | null;
};

/** One measure of delivery over the spoken answers, in their order. */
export type Trend = {
  readonly name: string;
  readonly unit: Unit;
  readonly usual: readonly [number, number] | null;
  readonly values: readonly { readonly questionKey: string; readonly value: number }[];
  /** From the first third of the answers to the last; null below four answers. */
  readonly change: { readonly from: number; readonly to: number } | null;
};
export type DeliveryTrends =
  | { readonly status: 'measured'; readonly trends: readonly Trend[] }
  | { readonly status: 'notMeasured'; readonly why: 'typed' | 'too-few' };

/** Something that was done well, in the person's own words. */
export type Strength = { readonly questionKey: string; readonly messageId: string; readonly data: Finding['data']; readonly quote: string };

/** A step of the plan of practice. */
export type PracticeStep = {
  readonly reason: 'skipped' | 'weak' | 'gap' | 'remark' | 'inconsistent' | 'left-out';
  readonly questionKey: string;
  readonly questionId: string | null;
  readonly question: string;
  /** Label of what to bring in; null where the question as a whole is to be rehearsed. */
  readonly label: string | null;
  readonly quote: string | null;
};

export type InterviewComparison = {
  /** Means over the answers; null where nothing was measured. */
  readonly levels: Readonly<Record<Dimension, { readonly before: number | null; readonly after: number | null }>>;
  /** Share of required elements covered at first go, and follow-ups an answer. */
  readonly covered: { readonly before: number; readonly after: number };
  readonly followUps: { readonly before: number; readonly after: number };
  readonly share: { readonly before: number; readonly after: number };
};

/** All that is told about an interview, as data. Every quotation stands in its turns. */
export type InterviewReport = {
  readonly version: 1;
  readonly plan: Plan;
  readonly endedBecause: InterviewLog['endedBecause'];
  readonly elapsedMs: number;
  readonly timeLine: readonly TimeLineMark[];
  readonly questions: readonly QuestionReport[];
  readonly patterns: readonly Pattern[];
  readonly consistency: readonly ConsistencyNote[];
  readonly talk: TalkShare;
  readonly timeUse: readonly TimeUse[];
  readonly delivery: DeliveryTrends;
  readonly strengths: readonly Strength[];
  readonly practice: readonly PracticeStep[];
  readonly comparison: InterviewComparison | null;
};
