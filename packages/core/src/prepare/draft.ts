import type { FactRef } from './tailoring.ts';

/** A piece of a drafted sentence. A `blank` is something that no fact fills: it stays visibly open, and is asked for. */
export type DraftPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string; readonly from: FactRef }
  | { readonly kind: 'company'; readonly text: string; readonly pointId: string }
  | { readonly kind: 'blank'; readonly slot: string; readonly ask: string };

export type DraftSentence = { readonly elementId: string | null; readonly pieces: readonly DraftPiece[] };

/** How long it takes to say, in seconds at the usual rate. */
export const DRAFT_LENGTHS = [30, 60, 90] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];

/** A first draft: every fact in it is on record. */
export type AnswerDraft = {
  readonly questionId: string;
  readonly variant: number;
  readonly seconds: DraftLength;
  readonly sentences: readonly DraftSentence[];
};

/** Three to five words a point, for speaking freely. `ref` is the fact it stands for; null for an open blank. */
export type CueCard = { readonly questionId: string; readonly cues: readonly { readonly words: string; readonly ref: FactRef | null }[] };
