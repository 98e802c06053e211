import type { PitchTrack } from '@candor/core';

/** Steps that are drawn: more than this nobody sees. */
const STEP_MS = 20;
/** Room above and below the voice, semitones. */
const MARGIN = 2;
const semitones = (hertz: number): number => 12 * Math.log2(hertz);

/**
 * The pitch as an SVG path: milliseconds across, 0 (high) to 100 (low) down, in semitones, from the 5th to the 95th percentile of this voice.
 * It is broken where there is no voice.
 */
export function pitchPath({ stepMs, hertz }: PitchTrack): string {
  const voiced = hertz
    .filter((value) => value > 0)
    .map(semitones)
    .sort((a, b) => a - b);
  if (voiced.length === 0) return '';
  const at = (share: number): number => voiced[Math.floor(share * (voiced.length - 1))] ?? 0;
  const [low, high] = [at(0.05) - MARGIN, at(0.95) + MARGIN];
  const every = Math.max(1, Math.round(STEP_MS / stepMs));
  const parts: string[] = [];
  let drawing = false;
  for (let i = 0; i < hertz.length; i += every) {
    const value = hertz[i] ?? 0;
    if (value <= 0) {
      drawing = false;
      continue;
    }
    const y = 100 - (100 * (Math.max(low, Math.min(high, semitones(value))) - low)) / (high - low);
    parts.push(`${drawing ? 'L' : 'M'}${Math.round((i + 0.5) * stepMs)} ${y.toFixed(1)}`);
    drawing = true;
  }
  return parts.join('');
}

/** How far the wave goes out at each step, 0–1, from levels in decibels. */
export const amplitudes = (decibels: readonly number[]): Float32Array => Float32Array.from(decibels, (value) => 10 ** (value / 20));
