import type { Phrase } from './question.ts';
import type { StoryPart } from './result.ts';

/** A sentence of a bank with the hand that wrote it: texts of one hand are left out together when accuracy is measured. */
export type SignedPhrase = Phrase & { readonly hand: number };

/** A thing that interviewers hear in answers to many questions (a near horizon, a measured result, a lesson), with sentences that are it and sentences that only come close. */
export type Concept = {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly says: readonly SignedPhrase[];
  readonly nearMisses: readonly SignedPhrase[];
};

/** One line of a spoken answer, with the ids of the question's elements that it shows or only hints at, and of the traps that it commits. */
export type AnswerLine = { readonly text: string; readonly shows: readonly string[]; readonly hints: readonly string[]; readonly commits: readonly string[] };

/** A whole answer as somebody might say it, read line by line by its author. */
export type SpokenAnswer = { readonly question: string; readonly hand: number; readonly speaker: string; readonly lines: readonly AnswerLine[] };

/** A spoken answer said line by line in another variety of English; each line shows what its original shows. */
export type RetoldAnswer = { readonly of: SpokenAnswer; readonly variety: string; readonly lines: readonly string[] };

/** A story told aloud, each line with the part that it plays. */
export type ToldStory = { readonly hand: number; readonly speaker: string; readonly lines: readonly { readonly text: string; readonly part: StoryPart }[] };

/** Everything besides the questions that hearing is learnt from. */
export type Teaching = {
  readonly concepts: readonly Concept[];
  readonly answers: readonly SpokenAnswer[];
  /** Answers that only teach which question an answer serves: what their lines show is not learnt from. */
  readonly answersByQuestion: readonly SpokenAnswer[];
  readonly retold: readonly RetoldAnswer[];
  readonly stories: readonly ToldStory[];
};
