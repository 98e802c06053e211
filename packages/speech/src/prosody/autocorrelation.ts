import { createFft } from './fft.ts';

/**
 * Autocorrelation of windowed frames, divided by that of the window, after Boersma 1993 ("Accurate short-term analysis of the fundamental
 * frequency and the harmonics-to-noise ratio of a sampled sound"): lag 0 is 1, and a perfectly periodic frame is near 1 at its period.
 */
export type Autocorrelator = {
  /** Samples of one frame. */
  readonly length: number;
  /**
   * Correlates two frames at once, which costs what one does: they travel as the real and the imaginary part of one transform.
   * `first` and `second` are where the frames begin in the samples; what lies outside counts as silence. Fills `a` and `b` up to their length.
   */
  correlate(samples: Float32Array, first: number, second: number, a: Float64Array, b: Float64Array): void;
};

export function createAutocorrelator(length: number, longestLag: number): Autocorrelator {
  const fft = createFft(2 ** Math.ceil(Math.log2(length + longestLag + 1)));
  const window = Float64Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / length));
  const re = new Float64Array(fft.size);
  const im = new Float64Array(fft.size);

  /** Turns the frames in `re` and `im` into their autocorrelations. */
  const correlateInPlace = (): void => {
    const { size } = fft;
    fft.transform(re, im);
    for (let k = 0; k <= size / 2; k++) {
      const mirror = (size - k) % size;
      const ar = ((re[k] as number) + (re[mirror] as number)) / 2;
      const ai = ((im[k] as number) - (im[mirror] as number)) / 2;
      const br = ((im[k] as number) + (im[mirror] as number)) / 2;
      const bi = ((re[mirror] as number) - (re[k] as number)) / 2;
      const powerA = ar * ar + ai * ai;
      const powerB = br * br + bi * bi;
      re[k] = re[mirror] = powerA;
      im[k] = im[mirror] = powerB;
    }
    // Both power spectra are real and even, so the forward transform is the inverse one.
    fft.transform(re, im);
  };

  const load = (samples: Float32Array, start: number, into: Float64Array): void => {
    const from = Math.max(0, -start);
    const to = Math.min(length, samples.length - start);
    let sum = 0;
    for (let i = from; i < to; i++) sum += samples[start + i] as number;
    const mean = to > from ? sum / (to - from) : 0;
    into.fill(0);
    for (let i = from; i < to; i++) into[i] = ((samples[start + i] as number) - mean) * (window[i] as number);
  };

  re.set(window);
  correlateInPlace();
  const ofWindow = Float64Array.from({ length: longestLag + 1 }, (_, lag) => (re[lag] as number) / (re[0] as number));

  const normalise = (from: Float64Array, into: Float64Array): void => {
    const energy = from[0] as number;
    for (let lag = 0; lag < into.length; lag++) into[lag] = energy > 0 ? (from[lag] as number) / energy / (ofWindow[lag] as number) : 0;
  };

  return {
    length,
    correlate(samples, first, second, a, b) {
      load(samples, first, re);
      load(samples, second, im);
      correlateInPlace();
      normalise(re, a);
      normalise(im, b);
    },
  };
}
