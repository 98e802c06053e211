/** A Fourier transform of one size, with its tables made once. Transforms in place; the inverse leaves out the division by the size. */
export type Fft = { readonly size: number; transform(re: Float64Array, im: Float64Array): void };

/** A radix-2 transform. Throws a `RangeError` for a size that is no power of two. */
export function createFft(size: number): Fft {
  if (size < 2 || (size & (size - 1)) !== 0) throw new RangeError(`a transform needs a power of two, not ${size}`);
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / size));
  const swaps = bitReversals(size);
  return {
    size,
    transform(re, im) {
      for (let s = 0; s < swaps.length; s += 2) {
        swap(re, swaps[s] as number, swaps[s + 1] as number);
        swap(im, swaps[s] as number, swaps[s + 1] as number);
      }
      for (let half = 1; half < size; half *= 2) {
        const stride = size / (2 * half);
        for (let start = 0; start < size; start += 2 * half) {
          for (let k = 0, at = start; k < half; k++, at++) {
            const c = cos[k * stride] as number;
            const s = sin[k * stride] as number;
            const other = at + half;
            const a = re[other] as number;
            const b = im[other] as number;
            const turnedRe = a * c + b * s;
            const turnedIm = b * c - a * s;
            re[other] = (re[at] as number) - turnedRe;
            im[other] = (im[at] as number) - turnedIm;
            re[at] = (re[at] as number) + turnedRe;
            im[at] = (im[at] as number) + turnedIm;
          }
        }
      }
    },
  };
}

/** Pairs of places to exchange, flat. */
function bitReversals(size: number): Uint32Array {
  const pairs: number[] = [];
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) pairs.push(i, j);
  }
  return Uint32Array.from(pairs);
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a] as number;
  values[a] = values[b] as number;
  values[b] = kept;
}
