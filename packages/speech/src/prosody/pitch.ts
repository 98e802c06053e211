import type { PitchTrack } from '@candor/core';
import { createAutocorrelator } from './autocorrelation.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { localPeak } from './level.ts';
import { likeliestPath } from './path.ts';
import { STEP_MS, stepsIn } from './steps.ts';

/** Voices of men, women and most of their laughter; the norms were measured with the same floor. */
const LOWEST_HERTZ = 75;
const HIGHEST_HERTZ = 500;
/** Boersma 1993: three of the longest periods in a frame tell pitch best. */
const PERIODS_A_FRAME = 3;
/** Silence is told from the level that this share of frames keeps below: one knock on the table must not make a voice look silent. */
const LOUD_SHARE = 0.99;

/**
 * Follows the pitch of a voice, 75–500 Hz, in steps of 10 ms: autocorrelation of each frame, and over the whole recording the path that
 * jumps least between octaves. Value `i` is of the moment `(i + ½) × 10 ms`; 0 is no voice. A second of sound takes about 3 ms.
 */
export function trackPitch(samples: Float32Array, sampleRate: number): PitchTrack {
  const steps = stepsIn(samples, sampleRate);
  const longestLag = Math.ceil(sampleRate / LOWEST_HERTZ) + 1;
  const { length, correlate } = createAutocorrelator(Math.round((PERIODS_A_FRAME * sampleRate) / LOWEST_HERTZ), longestLag);
  const a = new Float64Array(longestLag + 1);
  const b = new Float64Array(longestLag + 1);
  const centre = (step: number): number => Math.round(((step + 0.5) * STEP_MS * sampleRate) / 1000);
  const start = (step: number): number => centre(step) - (length >> 1);
  const options = { sampleRate, lowestHertz: LOWEST_HERTZ, highestHertz: HIGHEST_HERTZ };
  const peaks = Float64Array.from({ length: steps }, (_, step) => localPeak(samples, centre(step), longestLag >> 1));
  const loud = peaks.slice().sort()[Math.floor(LOUD_SHARE * steps)] ?? 0;
  if (loud === 0) return { stepMs: STEP_MS, hertz: new Array<number>(steps).fill(0) };
  const candidates = (correlation: Float64Array, step: number): Candidate[] => candidatesOf(correlation, Math.min(1, (peaks[step] as number) / loud), options);

  const frames: Candidate[][] = [];
  for (let step = 0; step < steps; step += 2) {
    correlate(samples, start(step), start(step + 1), a, b);
    frames.push(candidates(a, step));
    if (step + 1 < steps) frames.push(candidates(b, step + 1));
  }
  return { stepMs: STEP_MS, hertz: likeliestPath(frames, STEP_MS).map((hertz) => Math.round(hertz * 10) / 10) };
}
