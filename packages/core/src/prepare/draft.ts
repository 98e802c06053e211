import type { FactRef } from './tailoring.ts';

/**
 * A piece of a drafted sentence. A `blank` is something that no fact fills: it stays visibly open, and is asked for. The text of a `fact` is a stretch of the
 * fact it names, as it stands there but for white space, the case of its first letter and the full stop at its end; or its month in words ("March 2027").
 */
export type DraftPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string; readonly from: FactRef }
  /** `pointId`: of the brief's point, or one of {@link BRIEF_HEAD}. */
  | { readonly kind: 'company'; readonly text: string; readonly pointId: string }
  | { readonly kind: 'blank'; readonly slot: string; readonly ask: string }
  /** What the person wrote into a blank, for this answer alone. */
  | { readonly kind: 'own'; readonly text: string; readonly slot: string; readonly ask: string };

/** What stands at the head of a brief, and is no point of it. */
export const BRIEF_HEAD = { company: 'company', role: 'role' } as const;

/** `elementIds`: the elements of the question that it is there for; none where it only joins or rounds off. */
export type DraftSentence = { readonly elementIds: readonly string[]; readonly pieces: readonly DraftPiece[] };

/** How long it takes to say, in seconds at the usual rate. */
export const DRAFT_LENGTHS = [30, 60, 90] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];

/** A first draft: every fact in it is on record. `variant` is the one that was built: asked for one too many, they begin anew; `variants` says how many there are. */
export type AnswerDraft = {
  readonly questionId: string;
  readonly variant: number;
  readonly variants: number;
  readonly seconds: DraftLength;
  readonly sentences: readonly DraftSentence[];
};

/** Three to five words a point, for speaking freely. `ref` is the fact it stands for; null for an open blank, for what the company says, and for what was written by hand. */
export type CueCard = { readonly questionId: string; readonly cues: readonly { readonly words: string; readonly ref: FactRef | null }[] };
