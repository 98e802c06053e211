import type { PitchTrack } from '@candor/core';
import type { PitchFollower } from '../ports.ts';
import { createAutocorrelator } from './autocorrelation.ts';
import { type Candidate, unvoicedCandidate, voicedCandidates } from './candidates.ts';
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
  return followPitch(sampleRate).finish(samples);
}

/** As `trackPitch`, piece by piece. */
export function followPitch(sampleRate: number): PitchFollower {
  const longestLag = Math.ceil(sampleRate / LOWEST_HERTZ) + 1;
  const { length, correlate } = createAutocorrelator(Math.round((PERIODS_A_FRAME * sampleRate) / LOWEST_HERTZ), longestLag);
  const a = new Float64Array(longestLag + 1);
  const b = new Float64Array(longestLag + 1);
  const centre = (step: number): number => Math.round(((step + 0.5) * STEP_MS * sampleRate) / 1000);
  const start = (step: number): number => centre(step) - (length >> 1);
  const options = { sampleRate, lowestHertz: LOWEST_HERTZ, highestHertz: HIGHEST_HERTZ };
  const peaks: number[] = [];
  const voiced: Candidate[][] = [];

  /** Two steps at once, as the autocorrelation does. */
  const work = (samples: Float32Array, untilStep: number): void => {
    for (let step = voiced.length; step < untilStep; step += 2) {
      correlate(samples, start(step), start(step + 1), a, b);
      for (const [at, correlation] of [[step, a] as const, [step + 1, b] as const]) {
        if (at >= untilStep) break;
        peaks.push(localPeak(samples, centre(at), longestLag >> 1));
        voiced.push(voicedCandidates(correlation, options));
      }
    }
  };

  return {
    advance: (soFar) => {
      // A frame that reaches beyond what is there waits; so does the odd one of a pair.
      let ready = voiced.length;
      while (start(ready + 1) + length <= soFar.length) ready += 2;
      work(soFar, ready);
    },
    finish: (all) => {
      work(all, stepsIn(all, sampleRate));
      const loud = Float64Array.from(peaks).sort()[Math.floor(LOUD_SHARE * peaks.length)] ?? 0;
      if (loud === 0) return { stepMs: STEP_MS, hertz: new Array<number>(peaks.length).fill(0) };
      const frames = voiced.map((candidates, step) => [unvoicedCandidate(Math.min(1, (peaks[step] as number) / loud)), ...candidates]);
      return { stepMs: STEP_MS, hertz: likeliestPath(frames, STEP_MS).map((hertz) => Math.round(hertz * 10) / 10) };
    },
  };
}
