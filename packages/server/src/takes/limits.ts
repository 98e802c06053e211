import { BYTES_A_SAMPLE, SAMPLE_RATE } from './wav.ts';

/** The longest take, in minutes, and when its end is announced. */
const MOST_MINUTES = 10;
export const MOST_MS = MOST_MINUTES * 60_000;
export const MOST_SAMPLES = MOST_MINUTES * 60 * SAMPLE_RATE;
export const ANNOUNCED_MS = 60_000;
export const ANNOUNCED_AT_SAMPLES = MOST_SAMPLES - (ANNOUNCED_MS / 1000) * SAMPLE_RATE;

/** The longest chunk, 250 ms: what a killed page has not sent is never much more. */
export const CHUNK_BYTES = (SAMPLE_RATE / 4) * BYTES_A_SAMPLE;
/** Before the samples: the number of the first one in the take, 32 bits, little-endian. */
export const CHUNK_HEAD_BYTES = 4;

/** The largest file that is taken: ten minutes of uncompressed stereo at 48 kHz and a little. */
export const UPLOAD_BYTES = 120 * 1024 * 1024;
