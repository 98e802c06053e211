import type { QuoteEvidence, TextSpan } from '../finding/finding.ts';

/** Where a fact stands on record: a part of a goal, of a story, or of the profile. */
export type FactRef = { readonly kind: 'goal' | 'story' | 'profile'; readonly id: string; readonly field: string };

/** One thing on record, as a sentence or a phrase of the person's own. */
export type Fact = { readonly ref: FactRef; readonly text: string; readonly from: string | null; readonly to: string | null };

export const CLAIM_KINDS = ['figure', 'employer', 'tool', 'role', 'date', 'result', 'qualification', 'place', 'horizon', 'name'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A factual claim of an answer, held against what is on record. */
export type Claim = { readonly kind: ClaimKind; readonly evidence: QuoteEvidence } & (
  | { readonly status: 'on-record'; readonly fact: Fact }
  | { readonly status: 'new' }
  /** `why`: what differs. */
  | { readonly status: 'in-conflict'; readonly fact: Fact; readonly why: 'figure' | 'employer' | 'tool' | 'role' | 'date' | 'horizon' | 'direction' | 'place' }
);

/** The claims of an answer in the order of its words. */
export type Ledger = { readonly claims: readonly Claim[]; readonly onRecord: number; readonly fresh: number; readonly inConflict: number };

/** What an answer makes of one point of the brief. `argued`: linked to a fact of one's own, or reasoned; `named`: only mentioned. */
export type PointTouched = {
  readonly pointId: string;
  readonly status: 'argued' | 'named' | 'untouched';
  readonly evidence: readonly QuoteEvidence[];
  readonly facts: readonly FactRef[];
};

/** A stretch near the ad's own wording. */
export type Parroted = {
  readonly evidence: QuoteEvidence;
  readonly ad: { readonly start: number; readonly end: number; readonly quote: string };
  readonly likeness: number;
};

export type Tailoring = {
  readonly points: readonly PointTouched[];
  /** Points worth much that fit the person's own goals and were left out, best first, each with the goal it fits. */
  readonly leftOut: readonly { readonly pointId: string; readonly fits: FactRef }[];
  readonly parroted: readonly Parroted[];
  /** Words of the company without one fact of one's own. */
  readonly overTailored: boolean;
  /** Share of the answer's words in stretches that say something on record, 0–1, and those stretches. */
  readonly ownShare: number;
  readonly ownSpans: readonly TextSpan[];
  /** Both 0–1: facts of one's own, and fit with the company. The point of the picture. */
  readonly balance: { readonly own: number; readonly fit: number };
};
