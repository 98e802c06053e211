import type { Evidence, QuoteEvidence } from '../finding/finding.ts';

/** `unsure` is an honest "could not tell"; it neither raises nor lowers the score. */
export const COVERAGES = ['covered', 'partly', 'missing', 'unsure'] as const;
export type Coverage = (typeof COVERAGES)[number];

export type ElementResult = {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly status: Coverage;
  /** Estimated probability that the element is there, 0–1. */
  readonly probability: number;
  /** The sentence, or the two, that show it; empty only when missing. */
  readonly evidence: readonly QuoteEvidence[];
  /** Reusable things heard in the evidence (a horizon, a figure, an own action …). */
  readonly concepts: readonly string[];
};

export type TrapResult = {
  readonly id: string;
  readonly label: string;
  readonly status: 'committed' | 'avoided' | 'unsure';
  readonly probability: number;
  readonly evidence: readonly Evidence[];
};

/** A time the answer points to. `months` is null when it cannot be told ("once the extension is finished"). */
export type Horizon = { readonly months: number | null; readonly evidence: QuoteEvidence };

export const STORY_PARTS = ['situation', 'task', 'action', 'result', 'lesson'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

export type StoryReading = {
  /** Which part each sentence plays; null where it plays none. */
  readonly sentences: readonly (StoryPart | null)[];
  /** Share of the answer's words in each part; the rest plays no part. */
  readonly shares: Readonly<Record<StoryPart, number>>;
};

/** Concrete things named in the answer. */
export type Specific = { readonly kind: 'figure' | 'name' | 'tool' | 'time'; readonly evidence: QuoteEvidence };

export type AnswerFirst = {
  /** `first`: the first sentence answers; `late`: a later one does; `never`: none; `unsure`: could not tell. */
  readonly status: 'first' | 'late' | 'never' | 'unsure';
  readonly sentence: number | null;
};

/** What a free question names, and whether the answer comes to speak of it. `evidence` is what does; empty unless touched. */
export const TOPIC_STATUSES = ['touched', 'missed', 'unsure'] as const;
export type TopicReading = {
  readonly words: readonly string[];
  readonly status: (typeof TOPIC_STATUSES)[number];
  readonly evidence: readonly QuoteEvidence[];
};

/** A known question that the answer fits clearly better than the one asked. */
export type OtherQuestion = { readonly id: string; readonly question: string; readonly score: number };
