/** One word as it was spoken. `text` has the recogniser's capitals and punctuation ("Well,"), so that words joined by spaces read as a transcript. */
export type SpokenWord = {
  readonly text: string;
  /** Half-open, in milliseconds from the start of the recording. */
  readonly startMs: number;
  readonly endMs: number;
  /** 0–1: how sure the recogniser and the aligner are of word and place. */
  readonly confidence: number;
  readonly kind: 'word' | 'filledPause';
};

/** What was said, in order of time. Where alignment was poor the times are approximate, and measures that need them are not made. */
export type Transcript = { readonly words: readonly SpokenWord[]; readonly times: 'exact' | 'approximate' };

/** Fundamental frequency at even steps, in hertz; 0 where there is no voice. */
export type PitchTrack = { readonly stepMs: number; readonly hertz: readonly number[] };

/** Level at even steps, in decibels relative to full scale (0 is the loudest a recording can be). */
export type LoudnessTrack = { readonly stepMs: number; readonly decibels: readonly number[] };

export const SOUND_PROBLEMS = ['silent', 'too-quiet', 'clipped', 'noisy'] as const;
export type SoundProblem = (typeof SOUND_PROBLEMS)[number];

/** How good the recording itself is. What depends on a spoilt part of it is not measured. */
export type SoundQuality = {
  /** Mean level of the speech, dB relative to full scale. */
  readonly speechDb: number;
  /** Level of what is heard between words, dB relative to full scale. */
  readonly noiseDb: number;
  /** Share of samples at full scale, 0–1. */
  readonly clippedShare: number;
  readonly problems: readonly SoundProblem[];
};

/** All that the engines heard in one recording: what the rules of delivery read. */
export type Recording = {
  readonly durationMs: number;
  readonly transcript: Transcript;
  /** Null where no tracker ran or the sound was too poor. */
  readonly pitch: PitchTrack | null;
  readonly loudness: LoudnessTrack | null;
  readonly quality: SoundQuality;
};
