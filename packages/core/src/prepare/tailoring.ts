import type { QuoteEvidence, TextSpan } from '../finding/finding.ts';
import type { PointKind } from './brief.ts';

/** Where a fact stands on record: a part of a goal, of a story, or of the profile. */
export type FactRef = { readonly kind: 'goal' | 'story' | 'profile'; readonly id: string; readonly field: string };

/** One thing on record, as a sentence or a phrase of the person's own. */
export type Fact = { readonly ref: FactRef; readonly text: string; readonly from: string | null; readonly to: string | null };

export const CLAIM_KINDS = ['figure', 'employer', 'tool', 'role', 'date', 'result', 'qualification', 'place', 'horizon', 'name', 'direction'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What can differ from the record. `place` also stands for being ready to move, `direction` for what one wants to become. */
export const CONFLICTS = ['figure', 'employer', 'tool', 'role', 'date', 'result', 'qualification', 'place', 'horizon', 'direction'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** Differences in what one is going to do: who has two plans writes so in the goal, for a second time alone ("within three years") says nothing beside it. */
export const PLANS: ReadonlySet<Conflict> = new Set(['horizon', 'direction']);

/** What an answer claims. `evidence`: the words that can be checked ("twelve nurses"); `clause`: the clause around them, which can be put on record. */
export type ClaimWords = { readonly kind: ClaimKind; readonly evidence: QuoteEvidence; readonly clause: QuoteEvidence };

/** A factual claim of an answer, held against what is on record. */
export type Claim = ClaimWords &
  (
    | { readonly status: 'on-record'; readonly fact: Fact }
    | { readonly status: 'new' }
    /** `why`: what differs. `sure`: likely enough to ask the person about it. */
    | { readonly status: 'in-conflict'; readonly fact: Fact; readonly why: Conflict; readonly sure: boolean }
  );

export const CONSISTENCY_MATTERS = ['horizon', 'direction', 'title', 'relocation', 'figure', 'other'] as const;

/** What an answer says otherwise than an earlier one did. `attempt`: at the same question, the newest being 1; `answer`: at another question. */
export type Inconsistency = {
  readonly matter: (typeof CONSISTENCY_MATTERS)[number];
  readonly evidence: QuoteEvidence;
  readonly before:
    | { readonly from: 'attempt'; readonly attempt: number; readonly quote: string }
    | { readonly from: 'answer'; readonly questionId: string; readonly quote: string };
};

/** What an answer says of the person, held against their record and against what they said before. */
export type Ledger = {
  /** In the order of the answer's words. */
  readonly claims: readonly Claim[];
  readonly onRecord: number;
  readonly fresh: number;
  readonly inConflict: number;
  readonly inconsistent: readonly Inconsistency[];
  /** Share of the answer's words in stretches that say something on record, 0–1, and those stretches. */
  readonly ownShare: number;
  readonly ownSpans: readonly TextSpan[];
};

/** What an answer makes of one point of the brief. `argued`: linked to a fact of one's own, or reasoned; `named`: only mentioned. */
export type PointTouched = {
  readonly pointId: string;
  /** As they stood in the brief: it may have changed since. */
  readonly kind: PointKind;
  readonly text: string;
  readonly status: 'argued' | 'named' | 'untouched';
  readonly evidence: readonly QuoteEvidence[];
  /** The facts on record that the answer links it to. */
  readonly facts: readonly Fact[];
};

/** A stretch near the ad's own wording. */
export type Parroted = {
  readonly evidence: QuoteEvidence;
  /** Where it stands in the brief's text. */
  readonly ad: { readonly start: number; readonly end: number; readonly quote: string };
  /** Share of the stretch's telling words that the ad has there, 0–1. */
  readonly likeness: number;
};

export type Tailoring = {
  readonly company: string;
  readonly points: readonly PointTouched[];
  /** Points worth much that fit the person's own goals and were left out, best first, each with the goal it fits. */
  readonly leftOut: readonly { readonly pointId: string; readonly fits: Fact }[];
  readonly parroted: readonly Parroted[];
  /** Words of the company without one fact of one's own. */
  readonly overTailored: boolean;
  /** Both 0–1: facts of one's own, and fit with the company. The point of the picture. */
  readonly balance: { readonly own: number; readonly fit: number };
};
