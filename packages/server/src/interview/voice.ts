import type { Interviewer } from '@candor/core';
import type { EmbeddedVoice } from '../api/interview.ts';

/** Words, and which of the interviewers says them: on a panel nobody has the voice of another. */
export type Utterance = {
  readonly text: string;
  readonly interviewers: readonly Pick<Interviewer, 'persona' | 'voice'>[];
  readonly at: number;
  readonly speed: number;
};

/** The embedded voice, which may not be installed. */
export type InterviewerVoice = {
  describe(): Promise<EmbeddedVoice>;
  /** The words as a WAV file, or only the part with that number, so that the first can be heard while the next is made; null where there is no voice, or no such part. */
  speak(utterance: Utterance, part?: number | null): Promise<Uint8Array | null>;
  /** Makes the sound of words that are likely to be said next. */
  prepare(utterance: Utterance): void;
  /** Drops the sounds that were kept: an interviewer quotes people. */
  forget(): Promise<void>;
  close(): Promise<void>;
};
