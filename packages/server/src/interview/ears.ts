import type { Recording, SoundNote } from '@candor/core';
import type { Heard } from '../takes/listener.ts';
import type { SampleRange } from './sounds.ts';

/** What is noticed while somebody speaks. */
export type EarEvent =
  | { readonly type: 'started' }
  | { readonly type: 'paused'; readonly silentForMs: number; readonly pitchFell: boolean | null }
  /** All words of the turn so far; empty where there were none. */
  | { readonly type: 'heard'; readonly text: string; readonly notes: readonly SoundNote[] }
  /** The engines failed: the turn can be typed. */
  | { readonly type: 'failed'; readonly message: string };

/** A spoken turn as it was heard in the end, and where it is in what was pushed. */
export type HeardTurn = SampleRange & { readonly recording: Recording };

export type EarSession = {
  /** The next samples, 16 kHz, one channel, −1 to 1. */
  push(samples: Float32Array): void;
  /** While the interviewer speaks, only what is clearly somebody else's voice counts as speech. */
  interviewerSpeaks(speaking: boolean): void;
  /** From here on words belong to a new turn; speech that is going on belongs to it from its beginning. One that is open is dropped. */
  beginTurn(): void;
  /** Hears to the end what was said since. */
  endTurn(): Promise<Heard<HeardTurn>>;
  close(): void;
};

/** Listens to a whole conversation, turn after turn. */
export type Ears = { converse(onEvent: (event: EarEvent) => void): Promise<Heard<EarSession>> };
