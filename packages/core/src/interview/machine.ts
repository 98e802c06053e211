import type { Question } from '../rubric/question.ts';
import type { InterviewAction } from './action.ts';
import type { InterviewLog } from './log.ts';
import type { PhraseBook } from './phrase-book.ts';

/** What an interview is conducted with, besides its plan. `seed` decides among phrasings that serve equally: the same seed and events give the same interview. */
export type InterviewSetting = {
  readonly book: PhraseBook;
  /** The bank's entry of a planned question, for its elements, traps and wordings; the general rubric of its kind for a question in no pack. */
  readonly rubricOf: (questionKey: string) => Question | undefined;
  readonly seed: number;
  /** How long an answer may take before a persona that would interrupts, in milliseconds; without it the usual limit of the question's form. */
  readonly answerLimitMs?: number;
};

/** After an event: what to do now, and when to send a `tick` if nothing else happens before (`null`: not needed). The state is plain JSON. */
export type Step<State> = { readonly state: State; readonly actions: readonly InterviewAction[]; readonly wakeAtMs: number | null; readonly log: InterviewLog };
