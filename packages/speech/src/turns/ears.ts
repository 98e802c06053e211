import type { LoudnessTrack, PitchTrack, SoundQuality } from '@candor/core';
import { type HeardSegment, hearSegment } from '../hear/segment.ts';
import { type Engines, type PitchTracker, SAMPLE_RATE, type Stretch } from '../ports.ts';

/** What is measured of a whole turn's sound. */
export type TurnSound = { readonly pitch: PitchTrack | null; readonly loudness: LoudnessTrack | null; readonly quality: SoundQuality };

/**
 * What listening to turns asks of the engines. The detector must answer within a frame or two, so it may not wait behind the recogniser: behind this
 * interface each has a thread of its own.
 */
export type TurnEars = {
  /** Samples that the detector hears at once. */
  readonly frameLength: number;
  /** Begins to detect: takes whole frames in order, and gives the probability of speech of each. */
  detect(): (frames: Float32Array) => Promise<readonly number[]>;
  /** Recognises a stretch of speech, of which the samples are. */
  hear(samples: Float32Array, stretch: Stretch): Promise<HeardSegment>;
  measure(samples: Float32Array, speech: readonly Stretch[]): Promise<TurnSound>;
  readonly pitch: Pick<PitchTracker, 'trackPitch'>;
};

/** Ears over engines in this thread. */
export function earsOver(engines: Engines): TurnEars {
  const { frameLength } = engines.voice;
  return {
    frameLength,
    detect: () => detectWith(engines.voice.open(), frameLength),
    hear: (samples, stretch) => hearSegment(samples, stretch, engines),
    measure: async (samples, speech) => measure(samples, speech, engines.pitch),
    pitch: engines.pitch,
  };
}

/** Frame after frame. */
export function detectWith(isSpeech: (frame: Float32Array) => Promise<number>, frameLength: number): ReturnType<TurnEars['detect']> {
  return async (frames) => {
    const probabilities: number[] = [];
    for (let at = 0; at < frames.length; at += frameLength) probabilities.push(await isSpeech(frames.slice(at, at + frameLength)));
    return probabilities;
  };
}

export function measure(samples: Float32Array, speech: readonly Stretch[], tracker: PitchTracker): TurnSound {
  return {
    pitch: tracker.trackPitch(samples, SAMPLE_RATE),
    loudness: tracker.trackLoudness(samples, SAMPLE_RATE),
    quality: tracker.judgeSound(samples, SAMPLE_RATE, speech),
  };
}
