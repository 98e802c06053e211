import { FORM_SECONDS } from '../measures/lengths.ts';
import type { Form } from '../rubric/question.ts';
import type { InterviewState } from './state.ts';

const SECOND_MS = 1_000;

/** Milliseconds, with the id of the source in content/sources.yaml. */
export const INTERVIEW_TIMES = {
  /** In one of ten rated interviews the longest silence is longer than ten seconds: help is offered a little before it would be felt as one of those. */
  silenceBeforeHelp: { value: 9 * SECOND_MS, source: 'rated-interviews' },
  silenceBeforeSkip: { value: 15 * SECOND_MS, source: 'candor-trials' },
  /** Silence after small talk, or when asked for questions, before the interviewer goes on. */
  silenceOfCourtesy: { value: 9 * SECOND_MS, source: 'candor-trials' },
  /** How long words that were said may still be on their way. */
  wordsOnTheirWay: { value: 4 * SECOND_MS, source: 'candor-trials' },
  /** How long speech may last before the ears are sure of it: a turn ends only when even speech that began at the last moment would have been noticed. */
  speechOnItsWay: { value: 200, source: 'candor-trials' },
  /** A voice that takes longer than this a word, and the grace on top, has failed: its turn counts as over although nobody said so. */
  slowestVoiceAWord: { value: SECOND_MS, source: 'candor-trials' },
  voiceGrace: { value: 20 * SECOND_MS, source: 'candor-trials' },
  /** What an interviewer keeps for saying goodbye. */
  closing: { value: 15 * SECOND_MS, source: 'candor-trials' },
  /** A question is only begun, and a follow-up only asked, where there is this much time left for it. */
  leastForQuestion: { value: 40 * SECOND_MS, source: 'goals-family' },
  leastForFollowUp: { value: 30 * SECOND_MS, source: 'goals-family' },
  /** Asking a question takes about this much, on top of its answer. */
  asking: { value: 10 * SECOND_MS, source: 'candor-trials' },
} as const;

/** Longest usual answers of a form, in milliseconds. Beyond these an interviewer who interrupts does so; over two minutes loses the listener. */
export const ANSWER_LIMIT_MS: Readonly<Record<Form, number>> = { short: 90 * SECOND_MS, plan: 120 * SECOND_MS, story: 180 * SECOND_MS };
/** After the limit a pause is waited for, at most this long; then it is cut into the words. */
export const POLITE_WAIT_MS = 4 * SECOND_MS;

/** Times the silences of somebody who types: they are not silent, they write. */
const TYPING_FACTOR = 4;
/** Within this share of its length an interview ends, where there are questions to fill it. */
export const IN_TIME = 0.1;
/** Share of the length kept for the candidate's questions, within bounds in milliseconds. */
const CANDIDATE_SHARE = { of: 0.06, least: 30 * SECOND_MS, most: 150 * SECOND_MS } as const;

export const lengthMs = (state: InterviewState): number => state.plan.minutes * 60 * SECOND_MS;

/** Milliseconds since the beginning at a time of the host's clock, pauses left out. */
export function elapsedAt(state: InterviewState, atMs: number): number {
  if (state.openedAtMs === null) return 0;
  const until = state.pausedSinceMs ?? atMs;
  return Math.max(0, until - state.openedAtMs - state.pausedMs);
}

/** The host's clock at an elapsed time; only while nothing is paused. */
export const clockAt = (state: InterviewState, elapsedMs: number): number => (state.openedAtMs ?? 0) + state.pausedMs + elapsedMs;

const candidateQuestionsMs = (state: InterviewState): number =>
  Math.min(CANDIDATE_SHARE.most, Math.max(CANDIDATE_SHARE.least, CANDIDATE_SHARE.of * lengthMs(state)));

/** Milliseconds left for planned questions: what the candidate's questions and the closing need is kept back. */
export function leftForQuestions(state: InterviewState, atMs: number): number {
  const kept = INTERVIEW_TIMES.closing.value + (state.invited ? 0 : candidateQuestionsMs(state));
  return lengthMs(state) - elapsedAt(state, atMs) - kept;
}

/** Whether another planned question may begin. One that fills up an interview which would end too early always may. */
export const hasTimeForQuestion = (state: InterviewState, atMs: number): boolean =>
  leftForQuestions(state, atMs) >= INTERVIEW_TIMES.leastForQuestion.value || (state.invited && isEarly(state, atMs));

/** Whether ending now would leave more than a tenth of the time unused. */
export const isEarly = (state: InterviewState, atMs: number): boolean => elapsedAt(state, atMs) < (1 - IN_TIME) * lengthMs(state);

/** Whether there is time for a follow-up: of a fixed list, all questions still to come have to fit in at their usual length. */
export function hasTimeForFollowUp(state: InterviewState, atMs: number): boolean {
  const left = leftForQuestions(state, atMs);
  const toCome = state.plan.order === 'fixed' ? state.plan.questions.slice(state.next) : [];
  const needed = toCome.reduce((sum, { form }) => sum + (FORM_SECONDS[form][0] + FORM_SECONDS[form][1]) * (SECOND_MS / 2) + INTERVIEW_TIMES.asking.value, 0);
  return left - needed >= INTERVIEW_TIMES.leastForFollowUp.value;
}

/** Times the usual silence that the longest patience asks for. */
const MOST_PATIENT = 1.5;

/** Silence in which nobody speaks, scaled by the patience chosen and by whether this person types. */
export function silenceMs(state: InterviewState, kind: 'silenceBeforeHelp' | 'silenceBeforeSkip' | 'silenceOfCourtesy'): number {
  const chosen = Math.min(MOST_PATIENT, Math.max(1, state.plan.manners.patienceMs / (2 * SECOND_MS)));
  return INTERVIEW_TIMES[kind].value * chosen * (state.isTyping ? TYPING_FACTOR : 1);
}
