import type { PitchTrack, Recording } from './recording.ts';
import { deviation, quantile } from './tracks.ts';

/** Frames further than this from the middle of the voice are the tracker's octave errors or a creak, semitones. */
const MOST_FROM_MIDDLE = 10;
/** Less voice than this says nothing about its melody, milliseconds. */
const LEAST_VOICE_MS = 3000;
/** Ends of the range: what lies outside is a squeak or a slip. */
const RANGE = [0.05, 0.95] as const;

export type Melody = {
  /** Standard deviation, semitones. */
  readonly deviation: number;
  /** From the 5th to the 95th percentile, semitones. */
  readonly range: number;
};

export const semitones = (hertz: number): number => 12 * Math.log2(hertz);

/** How much the pitch moves over the whole recording; null where there is too little voice, or none was tracked. */
export function melodyOf({ pitch, quality }: Recording): Melody | null {
  const voiced = pitch && !quality.problems.includes('noisy') && !quality.problems.includes('silent') ? voicedOf(pitch) : [];
  if (!pitch || voiced.length * pitch.stepMs < LEAST_VOICE_MS) return null;
  return { deviation: deviation(voiced), range: quantile(voiced, RANGE[1]) - quantile(voiced, RANGE[0]) };
}

function voicedOf({ hertz }: PitchTrack): number[] {
  const all = hertz.filter((value) => value > 0).map(semitones);
  const middle = quantile(all, 0.5);
  return all.filter((value) => Math.abs(value - middle) <= MOST_FROM_MIDDLE);
}

/** Problems after which a level no longer says how loudly somebody spoke. */
const SPOILS_LEVELS = ['silent', 'too-quiet', 'clipped', 'noisy'] as const;

export const hasLevels = ({ loudness, quality }: Recording): boolean =>
  loudness !== null && !SPOILS_LEVELS.some((problem) => quality.problems.includes(problem));

/** Standard deviation of the level over the steps with voice, dB; null where pitch or level cannot be used. */
export function loudnessVariation(recording: Recording): number | null {
  const { pitch, loudness } = recording;
  if (!pitch || !loudness || !hasLevels(recording) || pitch.stepMs !== loudness.stepMs) return null;
  const voiced = loudness.decibels.filter((_, i) => (pitch.hertz[i] ?? 0) > 0);
  return voiced.length * pitch.stepMs < LEAST_VOICE_MS ? null : deviation(voiced);
}
