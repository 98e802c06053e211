import { expect, it } from 'vitest';
import { createResampler } from './resampler.ts';

const RATE = 16_000;

/** A tone of this frequency, resampled in the blocks a worklet gets. */
function resampled(hertz: number, fromRate: number, seconds = 1): Float32Array {
  const resample = createResampler(fromRate, RATE);
  const made: number[] = [];
  for (let start = 0; start < seconds * fromRate; start += 128) {
    made.push(...resample(Float32Array.from({ length: 128 }, (_, i) => Math.sin((2 * Math.PI * hertz * (start + i)) / fromRate))));
  }
  return Float32Array.from(made);
}
const loudness = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

it.each([44_100, 48_000, 96_000, 22_050, 8_000])('keeps a voice as it is, from %i Hz', (fromRate) => {
  const made = resampled(440, fromRate);
  expect(Math.abs(made.length - RATE)).toBeLessThan(100);
  const middle = made.subarray(4_000, 12_000);
  expect(loudness(middle)).toBeCloseTo(Math.SQRT1_2, 2);
  // Sample by sample it is the same tone, as late as its beginning says.
  const lag = Array.from({ length: 40 }, (_, i) => i).reduce((best, shift) => (error(middle, shift) < error(middle, best) ? shift : best), 0);
  expect(error(middle, lag)).toBeLessThan(0.12);
});
const error = (middle: Float32Array, shift: number): number =>
  Math.max(...middle.map((sample, i) => Math.abs(sample - Math.sin((2 * Math.PI * 440 * (i + 4_000 - shift)) / RATE))));

it('lets nothing through that would come back as another tone', () => {
  expect(loudness(resampled(10_000, 48_000).subarray(2_000))).toBeLessThan(0.01);
  expect(loudness(resampled(6_000, 48_000).subarray(2_000))).toBeGreaterThan(0.65);
});

it('gives back what has the right rate', () => {
  const block = Float32Array.of(0.1, -0.5);
  expect(createResampler(RATE, RATE)(block)).toEqual(block);
});
