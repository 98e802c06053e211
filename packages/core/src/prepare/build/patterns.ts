import type { Form, Question } from '../../rubric/question.ts';
import type { DraftLength } from '../draft.ts';

/** The parts of an answer that the patterns of a form are made of; each stands for whichever elements of a question are of it. */
export const DRAFT_PARTS = ['situation', 'task', 'action', 'result', 'lesson', 'claim', 'method', 'example', 'link'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** When a sentence is not needed, because a fact used before it has it already: a time, a figure, or one of these words. */
export type Unless = 'time' | 'figure' | readonly string[];

/**
 * One sentence of a draft. `say` are ways to say it, best first: the first whose `{slots}` can all be filled is used. A slot names what is on record and the
 * form it needs there ("{near.statement:do}"); `[what | question]` is a blank, and without a question it asks what an interviewer would ask. The last way of
 * a sentence that answers a required element has blanks and no slots. `from` is the shortest length that has the sentence.
 */
export type SentencePattern = {
  /** Elements of the question, or parts in the pattern of a form. */
  readonly for: readonly string[];
  readonly say: readonly string[];
  readonly unless: Unless | null;
  readonly from: DraftLength;
};

/** One way to answer. `none-yet`: for somebody who has no clear long-term goal, and says so. */
export type DraftPattern = { readonly when: 'always' | 'none-yet'; readonly sentences: readonly SentencePattern[] };

/** What a coach knows of one question of the bank. */
export type QuestionPatterns = {
  /** Beginnings of words that a story has to have to serve it; none: any story may. */
  readonly wants: readonly string[];
  /** The same of how the story began: whom it was with. */
  readonly who: readonly string[];
  /** The same of goals. */
  readonly aims: readonly string[];
  /** The same of constraints: a limit on weekends is none on travel. */
  readonly limits: readonly string[];
  /** Which elements a part of the form stands for; null: as the elements' concepts say. */
  readonly parts: Readonly<Partial<Record<DraftPart, readonly string[]>>> | null;
  /** Sentences that the form has not, each after a part. */
  readonly more: readonly (SentencePattern & { readonly after: DraftPart })[];
  /** No more is wanted, however much time there is: a date, a range, a question back. */
  readonly isBrief: boolean;
  /** It asks what lies ahead: where there is time, the draft goes on with what else there is of the goals. */
  readonly isAhead: boolean;
  /** Patterns of its own; none: those of its form. */
  readonly patterns: readonly DraftPattern[];
};

/** Where the blank of a model answer is filled from: slots as in a sentence, without a form. "five-years/path" is that of one question. */
export type ModelSlots = Readonly<Record<string, readonly string[]>>;

/** Everything that drafts are made of. Content, checked when it is loaded. */
export type DraftBook = {
  readonly questions: Readonly<Record<string, QuestionPatterns>>;
  readonly forms: Readonly<Record<Form, readonly DraftPattern[]>>;
  /** What a draft goes on with where there is time: where a story was asked for; else where goals ahead were, and with what a story that is told has taught. */
  readonly extras: Readonly<Record<'story' | 'goal' | 'again', readonly SentencePattern[]>>;
  /** Beginnings of words of stories in which something failed: they serve only the questions that want one of these. */
  readonly failures: readonly string[];
  /** Which part of a form an element is of, by its concept. */
  readonly concepts: Readonly<Record<string, DraftPart>>;
  readonly model: ModelSlots;
  /** What is asked where a blank of a model answer stays open; `{slot}` is its name. */
  readonly modelAsk: string;
};

const NONE: QuestionPatterns = { wants: [], who: [], aims: [], limits: [], parts: null, more: [], isBrief: false, isAhead: false, patterns: [] };

export const patternsFor = ({ id }: Pick<Question, 'id'>, book: DraftBook): QuestionPatterns => book.questions[id] ?? NONE;
