import type { InterviewerTurn, Stage } from './log.ts';

/** What the host is to do. */
export type InterviewAction =
  /** Speak and show these words, then send `spoke`. Only one turn is open at a time: what follows comes after its `spoke`. */
  | { readonly type: 'say'; readonly turn: InterviewerTurn }
  /** These words are likely to be said next: their sound can be made ready while the candidate speaks. */
  | { readonly type: 'prepare'; readonly interviewerId: string; readonly text: string }
  /** Be quiet at once; the turn was cut short. */
  | { readonly type: 'hush'; readonly turnId: string }
  /** The candidate has the floor. `waiting`: nobody is in a hurry, because they asked for time. */
  | { readonly type: 'listen'; readonly questionKey: string | null; readonly waiting: boolean }
  /** A planned question is over: everything said on it is one answer. `text` joins the turns. */
  | { readonly type: 'question-over'; readonly questionKey: string; readonly text: string }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'ended'; readonly because: 'finished' | 'left' | 'time' };
