import type { SourceId } from '../finding/finding.ts';

/** `short`: 1–3 sentences a horizon. `story`: situation, task, action, result. `plan`: claim, method, example. */
export const FORMS = ['short', 'story', 'plan'] as const;
export type Form = (typeof FORMS)[number];
export const KINDS = ['story', 'plan', 'opinion', 'yes-no', 'about-you'] as const;
export type Kind = (typeof KINDS)[number];

/** An example sentence of the bank, with the trade of the person who says it. */
export type Phrase = { readonly text: string; readonly trade: string };

type Listened = {
  /** Unique within the question. */
  readonly id: string;
  readonly label: string;
  /** One imperative sentence that mends it. */
  readonly advice: string;
  /** What an interviewer would ask to get it. */
  readonly followUp: string;
  /** Ids of the concepts that it is an instance of. */
  readonly concepts: readonly string[];
  readonly says: readonly Phrase[];
  readonly nearMisses: readonly Phrase[];
};

export type ElementSpec = Listened & { readonly required: boolean };
/** A trap with `absenceOf` is committed by leaving that element out. */
export type TrapSpec = Listened & { readonly absenceOf: string | null };

export type Question = {
  readonly id: string;
  readonly pack: string;
  readonly question: string;
  readonly wordings: readonly string[];
  readonly form: Form;
  readonly kind: Kind;
  /** Whose hand the phrasings are, so that one hand can be left out when accuracy is measured. */
  readonly hand: number;
  /** Prose in Markdown. */
  readonly why: string;
  readonly how: string;
  /** Plain text with `{blanks}`. */
  readonly model: string;
  readonly elements: readonly ElementSpec[];
  readonly traps: readonly TrapSpec[];
  readonly slots: readonly string[];
  readonly sources: readonly SourceId[];
};
