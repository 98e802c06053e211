import type { Document } from '../document/document.ts';
import type { Grade, MessageId, RuleId, Severity, SourceId, Span, Suggestion } from '../finding/finding.ts';
import type { Json } from '../finding/json.ts';
import type { MeasureName, Unit } from '../measures/measure.ts';
import type { Ledger, Tailoring } from '../prepare/tailoring.ts';
import type { Form, Question } from '../rubric/question.ts';
import type { AnswerFirst, ElementResult, Horizon, OtherQuestion, Specific, StoryReading, TopicReading, TrapResult } from '../rubric/result.ts';
import type { Recording } from '../speech/recording.ts';

/** What was read out of the answer before the rules run. */
export type Reading = {
  readonly elements: readonly ElementResult[];
  readonly traps: readonly TrapResult[];
  readonly horizons: readonly Horizon[];
  readonly story: StoryReading | null;
  readonly specifics: readonly Specific[];
  readonly answerFirst: AnswerFirst;
  readonly otherQuestion: OtherQuestion | null;
  /** Of a free question that names something; null otherwise. */
  readonly topic: TopicReading | null;
  /** Pairs of sentences (by index, first < second) that make the same point, with a similarity 0–1. */
  readonly repeats: readonly { readonly first: number; readonly second: number; readonly similarity: number }[];
};

/** Everything a rule may look at besides the answer itself. */
export type Context = {
  /** Null for a question that is in no pack. */
  readonly question: Question | null;
  readonly questionText: string;
  readonly form: Form;
  readonly reading: Reading;
  /** The person's earlier attempts at this question, newest first. */
  readonly earlier: readonly Document[];
  /** What was heard of a spoken answer; the document is made of its transcript, word by word. Left out for a typed one. */
  readonly recording?: Recording;
  /** What the answer makes of the company's brief; left out without one. */
  readonly tailoring?: Tailoring;
  /** What it says of the person, held against their workbook; left out without one. */
  readonly ledger?: Ledger;
};

/** One place where a rule has something to say. The kernel fills in quotes and ids. */
export type Report = {
  readonly messageId: MessageId;
  readonly severity: Severity;
  readonly data?: { readonly [key: string]: Json };
  readonly spans: readonly [Span, ...Span[]];
  /** Set where the evidence is a measured value; it is attached to the first span in place of a quotation. */
  readonly measure?: { readonly name: MeasureName; readonly value: number; readonly unit: Unit; readonly usual: readonly [number, number] };
  /** Points this report adds (strengths) or takes (faults) before the rule's cap. Zero where left out. */
  readonly points?: number;
  readonly suggestion?: Suggestion;
};

export type Threshold = { readonly value: number; readonly unit: string; readonly source: SourceId };

/** A sentence, or a whole case. A plain string is an answer to a question of form `plan`. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly question?: Partial<Question>;
      readonly form?: Form;
      readonly reading?: Partial<Reading>;
      readonly earlier?: readonly string[];
      readonly recording?: Recording;
      readonly tailoring?: Partial<Tailoring>;
      readonly ledger?: Partial<Ledger>;
    };

export type Rule = {
  readonly id: RuleId;
  /** One sentence: what it notices and why that matters. */
  readonly about: string;
  /** Of the evidence that it matters. C never moves a score: the kernel sets its points to zero and its severity to `note`. */
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly thresholds: Readonly<Record<string, Threshold>>;
  /** Ids in the message catalogue. */
  readonly messages: readonly [MessageId, ...MessageId[]];
  /** The most points that all reports of the rule may take, or add, together (a positive number). */
  readonly cap: number;
  /** Said before everything else: it puts other remarks in doubt. */
  readonly first?: true;
  readonly examples: { readonly flags: readonly [Example, ...Example[]]; readonly passes: readonly [Example, ...Example[]] };
  readonly check: (doc: Document, context: Context) => readonly Report[];
};

/** Declares a rule; the harness runs its examples as tests and writes it into `docs/rules.md`. */
export const defineRule = (rule: Rule): Rule => rule;
