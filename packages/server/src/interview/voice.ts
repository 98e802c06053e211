import type { Persona } from '@candor/core';
import type { EmbeddedVoice } from '../api/interview.ts';

export type Utterance = { readonly text: string; readonly voice: number | null; readonly persona: Persona; readonly speed: number };

/** The embedded voice, which may not be installed. */
export type InterviewerVoice = {
  describe(): Promise<EmbeddedVoice>;
  /** The words as a WAV file; null where there is no voice. */
  speak(utterance: Utterance): Promise<Uint8Array | null>;
  /** Makes the sound of words that are likely to be said next. */
  prepare(utterance: Utterance): void;
  close(): Promise<void>;
};

/** A studio without an embedded voice. */
export const NO_VOICE: InterviewerVoice = {
  describe: async () => ({ installed: false, speakers: [], usual: {} }),
  speak: async () => null,
  prepare: () => undefined,
  close: async () => undefined,
};
