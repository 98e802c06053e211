import type { Feedback } from '../feedback/feedback.ts';
import type { TurnAsks } from './understand/asks/turn-asks.ts';

/** What was said so far on the current question, as the analyser reads it. Made by the host, since the encoder is asynchronous. */
export type TurnReading = {
  /** Of all words said on the current question, follow-ups included; null where there are none to read. */
  readonly feedback: Feedback | null;
  /** Planned questions, still to come, that these words answer already. */
  readonly answersAhead: readonly AnsweredAhead[];
  /** What this turn asks for besides answering; by words alone where no encoder is at hand. Left out where no question is under way. */
  readonly asks?: TurnAsks;
};

/** A question that was answered before it was asked, by its key, and the words that answer it; an empty quotation where none can be singled out. */
export type AnsweredAhead = { readonly key: string; readonly quote: string };

/** What the host can tell of the sound of a turn besides its words. */
export const SOUND_NOTES = ['noise', 'laughter', 'echo', 'second-voice', 'quiet'] as const;
export type SoundNote = (typeof SOUND_NOTES)[number];

/**
 * What happens in an interview. `atMs` is the host's clock in milliseconds since the interview was opened, and never runs backwards.
 * A spoken turn: `speech-started`, then for each pause `speech-paused` and, as soon as the words are there, `heard`; `tick` when {@link Step.wakeAtMs} is reached.
 * A typed turn: `typed`. The clock, the voice and the ears belong to the host.
 */
export type InterviewEvent = { readonly atMs: number } & (
  | { readonly type: 'start' }
  | { readonly type: 'tick' }
  /** The candidate begins to speak, also into the interviewer's words (barge-in). */
  | { readonly type: 'speech-started' }
  /** The candidate is silent since `silentSinceMs`. `pitchFell`: the voice fell as at the end of a statement; null where it could not be told. */
  | { readonly type: 'speech-paused'; readonly silentSinceMs: number; readonly pitchFell: boolean | null }
  /** All words of the turn so far (not of the whole answer), and the reading of the answer with them. A later one replaces an earlier one. Sent after every pause, with an empty text where there were no words. */
  | { readonly type: 'heard'; readonly text: string; readonly reading: TurnReading; readonly notes?: readonly SoundNote[] }
  /** Keys are being pressed: somebody who types is not silent. Now and then is enough. */
  | { readonly type: 'typing' }
  | { readonly type: 'typed'; readonly text: string; readonly reading: TurnReading }
  /** The interviewer's words were spoken, or shown where there is no voice, to their end. */
  | { readonly type: 'spoke'; readonly turnId: string }
  /** Buttons. `done` ends the candidate's turn at once; `think` stops the clock of patience until speech or `done`. */
  | { readonly type: 'button'; readonly button: 'done' | 'think' | 'repeat' | 'rephrase' | 'skip' | 'pause' | 'resume' | 'leave' }
  /** The room was closed and is open again: the current question is put once more. The time since the last event does not count; no `tick` is sent to a closed room. */
  | { readonly type: 'returned' }
);
