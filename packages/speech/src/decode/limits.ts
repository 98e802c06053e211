/** A take is at most ten minutes; half a minute more is let through, so that a recording stopped late is not lost. */
export const LONGEST_SECONDS = 630;
/** Ten minutes of stereo WAV at 48 kHz and 32 bits are 230 MB; more than that is no answer. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** Decoding stops after this long. Ten minutes of any format take under three seconds. */
export const DECODE_LIMIT_MS = 4_500;
/** Telephones begin at 8 kHz, and nothing that records speech has more than 192 kHz. */
export const SAMPLE_RATES = { least: 4_000, most: 192_000 } as const;
export const MOST_CHANNELS = 8;
