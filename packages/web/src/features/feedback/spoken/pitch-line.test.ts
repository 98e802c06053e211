import { expect, it } from 'vitest';
import { amplitudes, pitchPath } from './pitch-line.ts';

it('draws a voice in semitones and breaks the line where there is none', () => {
  expect(pitchPath({ stepMs: 20, hertz: [100, 200, 0, 150] })).toMatch(/^M10 [\d.]+L30 [\d.]+M70 [\d.]+$/);
  const [low, high] = [...pitchPath({ stepMs: 20, hertz: [...Array(20).fill(100), ...Array(20).fill(200)] }).matchAll(/ ([\d.]+)/g)]
    .map(([, y]) => Number(y))
    .filter((_, i) => i === 0 || i === 39);
  expect(low).toBeGreaterThan(high ?? 0);
});
it('draws nothing of silence', () => expect(pitchPath({ stepMs: 10, hertz: [0, 0] })).toBe(''));
it('makes waves of decibels', () => expect([...amplitudes([0, -20])]).toEqual([1, Math.fround(0.1)]));
