import { describe, expect, it } from 'vitest';
import { fakePitchTracker } from '../testing/fake-engines.ts';
import { pitchFell } from './pitch-fall.ts';

/** A tracker that follows these pitches, one for each 10 ms. */
const following = (hertz: readonly number[]) => ({ ...fakePitchTracker(), trackPitch: () => ({ stepMs: 10, hertz }) });
const line = (from: number, to: number, steps: number): number[] => Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1));
const SOUND = new Float32Array(16_000);

describe('pitchFell', () => {
  it('tells a fall from a level or rising end', () => {
    expect(pitchFell(SOUND, following(line(140, 100, 50)))).toBe(true);
    expect(pitchFell(SOUND, following(line(120, 118, 50)))).toBe(false);
    expect(pitchFell(SOUND, following(line(110, 150, 50)))).toBe(false);
    expect(pitchFell(SOUND, following([...line(120, 120, 30), ...line(120, 90, 20)]))).toBe(true);
    expect(pitchFell(SOUND, following([...line(120, 90, 30), ...line(90, 110, 20)]))).toBe(false);
  });

  it('looks at the last voice there is, not at what came before it or at the breath behind it', () => {
    expect(pitchFell(SOUND, following([...line(200, 120, 40), ...line(120, 120, 50), ...line(0, 0, 10)]))).toBe(false);
    expect(pitchFell(SOUND, following([...line(120, 120, 40), ...line(120, 85, 50), ...line(0, 0, 10)]))).toBe(true);
  });

  it('is not misled by a stray octave at the end', () => {
    expect(pitchFell(SOUND, following([...line(120, 85, 50), ...line(0, 0, 5), ...line(400, 410, 3)]))).toBe(true);
    expect(pitchFell(SOUND, following([...line(120, 118, 50), ...line(59, 59, 3)]))).toBe(false);
    expect(pitchFell(SOUND, following([...line(120, 85, 50), ...line(0, 0, 5), ...line(400, 410, 8)]))).toBe(true);
  });

  it('says nothing of too little voice', () => {
    expect(pitchFell(SOUND, following([...line(0, 0, 90), ...line(140, 100, 10)]))).toBeNull();
    expect(pitchFell(SOUND, following([]))).toBeNull();
  });
});
