import type { LoudnessTrack } from '@candor/core';
import { STEP_MS, stepsIn } from './steps.ts';

/** Long enough to even out the periods of a low voice, short enough to see a syllable. */
const WINDOW_MS = 40;
/** What digital silence is given, in dB relative to full scale. */
export const FLOOR_DB = -100;

/**
 * The level of a recording in steps of 10 ms: mean square under a Hann window of 40 ms, in dB relative to full scale (a full square wave is 0, a
 * full sine −3). Value `i` is of the moment `(i + ½) × 10 ms`. Digital silence is −100.
 */
export function trackLoudness(samples: Float32Array, sampleRate: number): LoudnessTrack {
  const length = Math.round((WINDOW_MS * sampleRate) / 1000);
  const window = Float64Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / length));
  const decibels = Array.from({ length: stepsIn(samples, sampleRate) }, (_, step) => {
    const start = Math.round(((step + 0.5) * STEP_MS * sampleRate) / 1000) - (length >> 1);
    let energy = 0;
    let weight = 0;
    // At the ends of the recording the window is as long as the sound that is there.
    for (let i = Math.max(0, -start); i < Math.min(length, samples.length - start); i++) {
      energy += (window[i] as number) * (samples[start + i] as number) ** 2;
      weight += window[i] as number;
    }
    return Math.round(decibelsOf(weight > 0 ? energy / weight : 0) * 10) / 10;
  });
  return { stepMs: STEP_MS, decibels };
}

/** Decibels relative to full scale of a mean square. */
export const decibelsOf = (meanSquare: number): number => Math.max(FLOOR_DB, 10 * Math.log10(meanSquare + 1e-12));
