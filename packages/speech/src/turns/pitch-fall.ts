import { type PitchTracker, SAMPLE_RATE } from '../ports.ts';

/** The end of a phrase is heard in its last 300 to 500 ms of voice (Gravano & Hirschberg 2011); less than the least tells nothing. */
const WINDOW_MS = 500;
const LEAST_VOICED_MS = 150;
/** How far back voice is looked for, in milliseconds: words may end in voiceless sounds. */
export const LOOK_BACK_MS = 1_000;
/** A statement ends at least so far below the top of the window, in semitones; smaller falls are the drift that all speech has. */
const FALL_SEMITONES = 2;
/** And at most so far above its bottom: a fall that rises again means that there is more to come. */
const RISE_SEMITONES = 1;
/** The end is the median of so many milliseconds. */
const END_MS = 50;
/** Shorter stretches of voice, in milliseconds, are the tracker's mistakes; a voice does not jump so many semitones in one step either. */
const SHORTEST_MS = 50;
const JUMP_SEMITONES = 5;
/** Nor does it leave its own middle so far, in semitones: the burst of a "t" does. */
const RANGE_SEMITONES = 10;

/** Whether the voice fell in its last half second before the end of the sound; null where there is too little voice to tell. */
export function pitchFell(samples: Float32Array, tracker: Pick<PitchTracker, 'trackPitch'>): boolean | null {
  const { stepMs, hertz } = tracker.trackPitch(samples.subarray(-Math.round((LOOK_BACK_MS * SAMPLE_RATE) / 1000)), SAMPLE_RATE);
  const voiced = steadyVoice(hertz, SHORTEST_MS / stepMs).slice(-Math.round(WINDOW_MS / stepMs));
  if (voiced.length * stepMs < LEAST_VOICED_MS) return null;
  const end = quantile(voiced.slice(-Math.round(END_MS / stepMs)), 0.5);
  return quantile(voiced, 0.9) - end >= FALL_SEMITONES && end - quantile(voiced, 0.1) <= RISE_SEMITONES;
}

/** The pitch of the voiced frames in semitones, without stretches of fewer than `shortest` frames. */
function steadyVoice(hertz: readonly number[], shortest: number): number[] {
  const stretches: number[][] = [[]];
  for (const h of hertz) {
    const last = stretches.at(-1) ?? [];
    const semitones = h > 0 ? 12 * Math.log2(h) : null;
    if (last.length > 0 && (semitones === null || Math.abs(semitones - (last.at(-1) ?? 0)) > JUMP_SEMITONES)) stretches.push([]);
    if (semitones !== null) stretches.at(-1)?.push(semitones);
  }
  const middle = quantile(stretches.flat(), 0.5);
  return stretches.filter((one) => one.length >= shortest && Math.abs(quantile(one, 0.5) - middle) <= RANGE_SEMITONES).flat();
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
