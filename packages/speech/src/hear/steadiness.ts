import type { SteadinessOf } from '../align/filled-pauses.ts';
import { type PitchTracker, SAMPLE_RATE } from '../ports.ts';

/** How steady the voice is in stretches of one segment. The pitch is tracked when it is first asked for: most segments hold no doubtful stretch. */
export function steadinessIn(samples: Float32Array, tracker: Pick<PitchTracker, 'trackPitch'>): SteadinessOf {
  let track: ReturnType<PitchTracker['trackPitch']> | null = null;
  return ({ startMs, endMs }) => {
    track ??= tracker.trackPitch(samples, SAMPLE_RATE);
    const { stepMs } = track;
    const hertz = track.hertz.slice(Math.floor(startMs / stepMs), Math.ceil(endMs / stepMs));
    const semitones = hertz.filter((h) => h > 0).map((h) => 12 * Math.log2(h));
    const moves = semitones.slice(1).map((value, i) => Math.abs(value - (semitones[i] ?? value)));
    return { voiced: hertz.length === 0 ? 0 : semitones.length / hertz.length, movement: median(moves) };
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
