import type { Question } from '../rubric/question.ts';
import type { InterviewAction } from './action.ts';
import { follow } from './agenda.ts';
import { wakeAtMs } from './clockwork.ts';
import type { InterviewEvent } from './event.ts';
import { handle } from './events.ts';
import type { InterviewLog } from './log.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import { opening } from './stages.ts';
import type { InterviewState } from './state.ts';
import { elapsedAt } from './timing.ts';

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

/** An interview that is about to begin: send `start` when the candidate is ready. */
export function beginInterview(plan: Plan, setting: InterviewSetting, atMs: number): Step<InterviewState> {
  return stepOf({ state: freshState(plan, setting.seed, atMs), actions: [], setting, atMs });
}

/** What an interviewer does after an event. Pure: the same state, event and setting give the same step. */
export function stepInterview(state: InterviewState, event: InterviewEvent, setting: InterviewSetting): Step<InterviewState> {
  const run: Run = { state, actions: [], setting, atMs: Math.max(event.atMs, state.lastAtMs) };
  if (state.stage === 'ended') return stepOf(run);
  if (event.type === 'start' && state.openedAtMs === null) {
    run.state = { ...state, openedAtMs: run.atMs };
    follow(run, opening(run));
  } else if (state.openedAtMs !== null) handle(run, event);
  run.state = { ...run.state, lastAtMs: run.atMs };
  return stepOf(run);
}

/** The interview as it happened so far: what a report is made of. */
export const interviewLogOf = (state: InterviewState): InterviewLog => ({
  plan: state.plan,
  stage: state.stage,
  endedBecause: state.endedBecause,
  turns: state.turns,
  questions: state.asked,
  elapsedMs: elapsedAt(state, state.lastAtMs),
});

const stepOf = (run: Run): Step<InterviewState> => ({ state: run.state, actions: run.actions, wakeAtMs: wakeAtMs(run), log: interviewLogOf(run.state) });

const freshState = (plan: Plan, seed: number, atMs: number): InterviewState => ({
  version: 1,
  plan,
  random: seed | 0,
  stage: 'greeting',
  endedBecause: null,
  openedAtMs: null,
  lastAtMs: atMs,
  pausedSinceMs: null,
  pausedMs: 0,
  turns: [],
  asked: [],
  current: null,
  next: 0,
  answeredAhead: [],
  agenda: [],
  cut: [],
  saying: null,
  listening: null,
  speech: null,
  wantsTime: false,
  offers: 0,
  isTyping: false,
  invited: false,
  unanswered: 0,
  phrasings: {},
  prepared: [],
  stances: [],
});
