import type { Recording } from '@candor/core';
import type { RecogniserChoice } from '@candor/speech/models';
import type { Ears } from '../interview/ears.ts';

/** Why nothing could be heard in a sound. */
export const HEARING_PROBLEMS = ['unknown-format', 'damaged', 'truncated', 'empty', 'silent', 'too-long', 'too-slow', 'model-failed'] as const;
export type HearingProblem = (typeof HEARING_PROBLEMS)[number];
export type Heard<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: HearingProblem; readonly message: string } };

/** Listens along while somebody speaks. */
export type ListeningSession = {
  /** The next samples, 16 kHz, one channel, −1 to 1. */
  push(samples: Float32Array): void;
  /** Hears what is left and says what was heard in all. */
  finish(): Promise<Heard<Recording>>;
  /** How much of what was pushed has been heard, in milliseconds. */
  heardMs(): number;
  /** Lets go of it without a result. */
  cancel(): void;
};

/** What the server needs of the engines. Everything is made on first use, so that a studio for typing loads none of it. */
export type Listener = Ears & {
  open(): Promise<Heard<ListeningSession>>;
  /** The sound of an uploaded file at 16 kHz, one channel. */
  decode(file: Uint8Array): Promise<Heard<Float32Array>>;
  /** Which recogniser hears from the next recording on; one that is under way is heard to its end as it began. */
  use(recogniser: RecogniserChoice): void;
  /** The share of filled pauses that it finds, as measured by the bench, 0–1; null where that is not known. */
  filledPauseRecall(): number | null;
  close(): Promise<void>;
};
