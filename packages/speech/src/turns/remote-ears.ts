import type { HeardSegment } from '../hear/segment.ts';
import { createRemote, type Remote } from '../node/remote.ts';
import { trackPitch } from '../prosody/index.ts';
import { FRAME } from '../vad/silero.ts';
import type { TurnEars, TurnSound } from './ears.ts';

/** What the detector's thread is asked. A session is one listener. */
export type DetectAsk =
  | { readonly do: 'ready' }
  | { readonly do: 'detect'; readonly session: number; readonly frames: Float32Array }
  | { readonly do: 'forget'; readonly session: number };

const ENTRY = new URL('../../bin/turns-thread.js', import.meta.url);

export const createDetector = (): Remote<DetectAsk> => createRemote<DetectAsk, null>(null, ENTRY);

/** Ears whose detector and whose recogniser have threads of their own: speech is noticed while words are recognised. */
export function remoteEars(detector: Remote<DetectAsk>, recogniser: Remote, session: number): TurnEars {
  return {
    frameLength: FRAME,
    detect: () => async (frames) => (await detector.ask({ do: 'detect', session, frames })) as readonly number[],
    hear: async (samples, stretch) => (await recogniser.ask({ do: 'hear', samples, stretch })) as HeardSegment,
    measure: async (samples, speech) => (await recogniser.ask({ do: 'measure', samples, speech })) as TurnSound,
    pitch: { trackPitch },
  };
}
