import type { MeasureName, Unit } from '../measures/measure.ts';
import type { Json } from './json.ts';

export const DIMENSIONS = ['relevance', 'clarity', 'delivery', 'authenticity'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Half-open; text in UTF-16 offsets into the answer, audio in milliseconds of the recording. */
export type TextSpan = { readonly kind: 'text'; readonly start: number; readonly end: number };
export type AudioSpan = { readonly kind: 'audio'; readonly startMs: number; readonly endMs: number };
export type Span = TextSpan | AudioSpan;

/** What a remark points at: the person's own words, or a measured value with what is usual. */
export type QuoteEvidence = { readonly span: Span; readonly quote: string };
export type MeasureEvidence = {
  readonly span: Span;
  readonly measure: { readonly name: MeasureName; readonly value: number; readonly unit: Unit; readonly usual: readonly [number, number] };
};
export type Evidence = QuoteEvidence | MeasureEvidence;

/** A: controlled study or human-rated data. B: published practice of a system in use. C: opinion, which never moves a score. */
export type Grade = 'A' | 'B' | 'C';
export type Severity = 'strength' | 'note' | 'improve';
export type MessageId = string;
export type SourceId = string;
export type RuleId = `${Dimension}/${string}`;

/** A change the person could make: cut a stretch, or write other words of their own in its place. */
export type Suggestion = { readonly kind: 'cut'; readonly span: TextSpan } | { readonly kind: 'say'; readonly messageId: MessageId; readonly data: Json };

export type Finding = {
  /** One of its kind in a feedback, and the same whenever the same answer is read: what a dispute refers to. */
  readonly id: string;
  readonly ruleId: RuleId;
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly messageId: MessageId;
  readonly data: { readonly [key: string]: Json };
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly suggestion?: Suggestion;
  readonly sources: readonly SourceId[];
  readonly origin: { readonly by: 'rule' } | { readonly by: 'model'; readonly model: string };
};
