/** Half the length of the filter, in samples of the slower of the two rates: longer is sharper. */
const HALF_WIDTH = 16;
/** Places between two of those samples at which the filter is worked out beforehand. */
const STEPS = 256;
/** Where the filter begins to close, as a share of the highest frequency that fits. */
const PASS = 0.92;

/** Turns a stream of samples into one of another rate, with nothing above the highest frequency that fits. Keeps what it needs from block to block. */
export function createResampler(fromRate: number, toRate: number): (block: Float32Array) => Float32Array {
  if (fromRate === toRate) return (block) => block.slice();
  const step = fromRate / toRate;
  // Going down, the filter is as wide as the slower rate needs; going up, as the source does.
  const scale = Math.max(1, step);
  const half = Math.ceil(HALF_WIDTH * scale);
  const kernel = sinc(scale);
  let held = new Float32Array(half);
  /** Where the next sample to make lies, counted from the start of `held`. */
  let at = half;
  return (block) => {
    const all = new Float32Array(held.length + block.length);
    all.set(held);
    all.set(block, held.length);
    const made: number[] = [];
    for (; at + half < all.length; at += step) {
      const first = Math.ceil(at - half);
      let sum = 0;
      for (let i = Math.max(0, first); i <= at + half; i++) sum += (all[i] ?? 0) * kernel(Math.abs(i - at));
      made.push(sum);
    }
    const drop = Math.max(0, Math.floor(at) - half - 1);
    held = all.slice(drop);
    at -= drop;
    return Float32Array.from(made);
  };
}

/** A windowed sinc (Hann), read from a table. */
function sinc(scale: number): (distance: number) => number {
  const table = Float32Array.from({ length: HALF_WIDTH * STEPS + 2 }, (_, i) => {
    const x = i / STEPS;
    const lobe = x === 0 ? 1 : Math.sin(Math.PI * PASS * x) / (Math.PI * PASS * x);
    return x >= HALF_WIDTH ? 0 : (lobe * (0.5 + 0.5 * Math.cos((Math.PI * x) / HALF_WIDTH)) * PASS) / scale;
  });
  return (distance) => {
    const place = (distance / scale) * STEPS;
    const below = Math.floor(place);
    const value = table[below] ?? 0;
    return value + (place - below) * ((table[below + 1] ?? 0) - value);
  };
}
