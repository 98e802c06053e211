/** Milliseconds from one value of a track to the next. */
export const STEP_MS = 10;

/** Whole steps in a recording. */
export const stepsIn = (samples: Float32Array, sampleRate: number): number => Math.floor((samples.length * 1000) / (sampleRate * STEP_MS));
