import type { Recording, SoundNote } from '@candor/core';
import type { Heard } from '../takes/listener.ts';
import type { SampleRange } from './sounds.ts';

/** What is noticed while somebody speaks. */
export type EarEvent =
  | { readonly type: 'started' }
  | { readonly type: 'paused'; readonly silentForMs: number; readonly pitchFell: boolean | null }
  /** All words of the turn so far; empty where there were none. */
  | { readonly type: 'heard'; readonly text: string; readonly notes: readonly SoundNote[] };

/** A spoken turn as it was heard in the end, and where it is in what was pushed. */
export type HeardTurn = SampleRange & { readonly recording: Recording };

export type EarSession = {
  /** The next samples, 16 kHz, one channel, −1 to 1. */
  push(samples: Float32Array): void;
  /** While the interviewer speaks, only what is clearly somebody else's voice counts as speech. */
  interviewerSpeaks(speaking: boolean): void;
  /** From here on words belong to a new turn. */
  beginTurn(): void;
  /** Hears to the end what was said since; null where that was nothing. */
  endTurn(): Promise<Heard<HeardTurn | null>>;
  close(): void;
};

/** Listens to a whole interview, turn after turn. Loaded on first use. */
export type Ears = { open(onEvent: (event: EarEvent) => void): Promise<Heard<EarSession>> };
