/** What the recogniser hears and the server stores: one channel of 16-bit samples at this rate, in hertz. */
export const SAMPLE_RATE = 16_000;
/** Samples of a chunk, 64 ms: what a closed page has not sent is never more than a few of these. */
export const CHUNK_SAMPLES = 1_024;
/** The longest take, in milliseconds; the server has the last word. */
export const LONGEST_MS = 600_000;

/** A chunk as the worklet hands it over. */
export type Chunk = {
  readonly pcm: Int16Array;
  /** Root mean square of the samples, 0–1. */
  readonly level: number;
};

export const toMs = (samples: number): number => (samples * 1000) / SAMPLE_RATE;
