import type { Feedback } from '../feedback/feedback.ts';
import type { Plan } from './plan.ts';

export const STAGES = ['greeting', 'framing', 'questions', 'candidate-questions', 'closing', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

/** Why a follow-up is asked. The quotation is the candidate's own words that led to it; null where something was not said at all. */
export const FOLLOW_UP_TRIGGERS = ['missing-element', 'claim', 'vague-word', 'named-thing', 'contradiction', 'trap'] as const;
export type FollowUpTrigger = (typeof FOLLOW_UP_TRIGGERS)[number];
export type FollowUp = {
  /** Of the phrase book: the same one is never used twice in an interview. */
  readonly patternId: string;
  readonly trigger: FollowUpTrigger;
  /** The element or trap it is after; null for the other triggers. */
  readonly itemId: string | null;
  readonly quote: string | null;
  /** For a contradiction: the earlier words, and the question they answered. */
  readonly against: { readonly quote: string; readonly questionKey: string } | null;
};

/**
 * What an interviewer says something for. `lead-in` is never a turn of its own: it opens the turn of a question or follow-up ("Let's turn to …").
 * `small-talk-reply` answers "How are you?"; `which-word` asks for the word to be explained; `say-more` draws out who has said next to nothing; `view-first` turns
 * down a question put to the interviewer until the candidate's own view is heard, `keep-for-later` one that came at the end of an answer.
 * `hand-over` is said by the one who spoke before, of the one who takes the next question; `introduce` by each of the others on a panel.
 */
export const PURPOSES = [
  'greeting',
  'introduce',
  'small-talk',
  'small-talk-reply',
  'framing',
  'lead-in',
  'hand-over',
  'question',
  'follow-up',
  'repeat',
  'rephrase',
  'explain',
  'which-word',
  'say-more',
  'view-first',
  'keep-for-later',
  'correction-noted',
  'offer-help',
  'offer-skip',
  'wait',
  'interrupt',
  'acknowledge',
  'skip',
  'answered-already',
  'time-note',
  'steer-language',
  'privacy',
  'stay-calm',
  'offer-pause',
  'not-over-yet',
  'answer-candidate',
  'invite-questions',
  'closing',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Something the interviewer says. Turns are in order; times are milliseconds since the interview began, without pauses asked for. */
export type InterviewerTurn = {
  readonly by: 'interviewer';
  readonly id: string;
  readonly interviewerId: string;
  readonly purpose: Purpose;
  readonly text: string;
  readonly questionKey: string | null;
  readonly followUp: FollowUp | null;
  readonly startMs: number;
  /** Null while it is being said; earlier than its natural end where it was cut short. */
  readonly endMs: number | null;
  readonly cutShort: boolean;
};
/** What the candidate's words were taken for, where they were no answer. */
export const INTENTS = [
  'repeat',
  'rephrase',
  'explain',
  'skip',
  'think',
  'pause',
  'over',
  'ask-interviewer',
  'no-questions',
  'privacy',
  'other-language',
  'hostile',
  'does-not-know',
  'corrects',
  'no-content',
  'nothing-to-add',
  'small-talk',
  'sound-only',
] as const;
export type Intent = (typeof INTENTS)[number];

/** What the candidate says, between two turns of an interviewer. */
export type CandidateTurn = {
  readonly by: 'candidate';
  readonly id: string;
  readonly modality: 'spoken' | 'typed';
  readonly text: string;
  readonly questionKey: string | null;
  /** The follow-up it answers; null for the first answer to a question and for talk outside the questions. */
  readonly answersTurnId: string | null;
  /** What it asked for instead of answering; null for an answer, and for small talk. Only turns without an intent are part of an answer. */
  readonly intent: Intent | null;
  readonly startMs: number;
  readonly endMs: number;
};
export type Turn = InterviewerTurn | CandidateTurn;

/** How a planned question went. `feedback` reads everything said on it, follow-ups included. */
export type AskedQuestion = {
  readonly key: string;
  readonly status: 'answered' | 'skipped' | 'answered-in-advance' | 'left-out' | 'interrupted';
  /** Why a question was left out or skipped. */
  readonly why: 'time' | 'asked-to' | 'silence' | 'left' | 'already-answered' | null;
  /** After the first answer, and after the last one on this question; null where there was none. */
  readonly first: Feedback | null;
  readonly last: Feedback | null;
};

/** A whole interview as it happened: what a report is made of. */
export type InterviewLog = {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly endedBecause: 'finished' | 'left' | 'time' | null;
  readonly turns: readonly Turn[];
  readonly questions: readonly AskedQuestion[];
  /** Milliseconds since the beginning, pauses left out. */
  readonly elapsedMs: number;
};
