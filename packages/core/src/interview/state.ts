import { z } from 'zod';
import type { Feedback } from '../feedback/feedback.ts';
import type { AnsweredAhead, SoundNote, TurnReading } from './event.ts';
import type { Stance } from './follow-up/stances.ts';
import type { AskedQuestion, FollowUp, InterviewLog, Purpose, Stage, Turn } from './log.ts';
import type { Plan } from './plan.ts';

/** Something about to be said. */
export type Utterance = {
  readonly purpose: Purpose;
  readonly interviewerId: string;
  readonly text: string;
  readonly questionKey: string | null;
  readonly followUp: FollowUp | null;
};

/** What is to be done one after the other, once nobody speaks. */
export type AgendaItem =
  | { readonly do: 'say'; readonly utterance: Utterance }
  | { readonly do: 'stage'; readonly stage: Stage }
  /** The question at this place of the plan begins. */
  | { readonly do: 'open'; readonly index: number }
  /** The current question is over. */
  | { readonly do: 'close'; readonly status: AskedQuestion['status']; readonly why: AskedQuestion['why'] }
  /** A question that is never asked. */
  | { readonly do: 'settle'; readonly index: number; readonly status: 'answered-in-advance' | 'left-out'; readonly why: AskedQuestion['why'] }
  | { readonly do: 'invited' }
  | { readonly do: 'listen' }
  | { readonly do: 'pause' }
  | { readonly do: 'end'; readonly because: 'finished' | 'time' };

export type CurrentQuestion = {
  readonly index: number;
  readonly key: string;
  readonly first: Feedback | null;
  readonly last: Feedback | null;
  /** The turn of the latest follow-up; null before the first. */
  readonly followUpTurnId: string | null;
  readonly rephrased: number;
  readonly isInterrupted: boolean;
  /** No follow-ups any more: the candidate would rather not. */
  readonly isLeftAlone: boolean;
  /** Whether they were asked to say more, after next to nothing: that is asked once. */
  readonly isDrawnOut: boolean;
};

/** The candidate has the floor and says nothing yet. */
export type Listening = {
  /** By the host's clock: since when nothing was heard. */
  readonly sinceMs: number;
  /** By the host's clock: since when they have it. */
  readonly fromMs: number;
  readonly isWaiting: boolean;
};

/** What the candidate is saying. */
export type SpokenTurn = {
  readonly startMs: number;
  /** By the host's clock. */
  readonly startedAtMs: number;
  readonly isSpeaking: boolean;
  readonly silentSinceMs: number;
  readonly pitchFell: boolean | null;
  readonly text: string;
  readonly reading: TurnReading;
  readonly notes: readonly SoundNote[];
  /** Whether the words up to this pause are there. */
  readonly isHeard: boolean;
  /** By the host's clock: when the candidate said that they are done; null while they have not. */
  readonly doneAtMs: number | null;
  /** A button that was pressed while they spoke. */
  readonly request: 'repeat' | 'rephrase' | 'skip' | null;
  /** Whether they asked for time in the middle of it: the silence has no end. */
  readonly isThinking: boolean;
  /** Words that were typed while they spoke. */
  readonly typed: string;
};

/** Everything an interview remembers: plain JSON. */
export type InterviewState = {
  readonly version: 1;
  readonly plan: Plan;
  readonly random: number;
  readonly stage: Stage;
  readonly endedBecause: InterviewLog['endedBecause'];
  /** By the host's clock; null before the start. */
  readonly openedAtMs: number | null;
  readonly lastAtMs: number;
  readonly pausedSinceMs: number | null;
  readonly pausedMs: number;
  readonly turns: readonly Turn[];
  readonly asked: readonly AskedQuestion[];
  readonly current: CurrentQuestion | null;
  /** Place in the plan of the next question. */
  readonly next: number;
  /** `isNamed`: the candidate was told that it will not be asked. */
  readonly answeredAhead: readonly (AnsweredAhead & { readonly isNamed: boolean })[];
  readonly agenda: readonly AgendaItem[];
  /** What was cut short by the candidate, and what was to come after it. */
  readonly cut: readonly AgendaItem[];
  /** Turn that is being said, and when that began by the host's clock. */
  readonly saying: { readonly turnId: string; readonly sinceMs: number; readonly utterance: Utterance } | null;
  readonly listening: Listening | null;
  readonly speech: SpokenTurn | null;
  /** The candidate asked for time before they had the floor. */
  readonly wantsTime: boolean;
  /** How often help was offered since the candidate last spoke. */
  readonly offers: number;
  readonly isTyping: boolean;
  /** The candidate was asked for questions of their own. */
  readonly invited: boolean;
  /** Questions in a row to which nothing was said. */
  readonly unanswered: number;
  /** How often each phrasing was used, by id. */
  readonly phrasings: Readonly<Record<string, number>>;
  /** Texts announced for this turn. */
  readonly prepared: readonly string[];
  /** What was said of goals so far, to hold later answers against. */
  readonly stances: readonly Stance[];
};

const VERSION = 1;
const isState = (value: unknown): value is InterviewState =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION && 'agenda' in value && Array.isArray(value.agenda);
/** A stored state. Only its version is looked at: it is written and read by the machine alone. */
export const interviewStateSchema = z.custom<InterviewState>(isState, 'This interview was stored by another version of Candor.');
