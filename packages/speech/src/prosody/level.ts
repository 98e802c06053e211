/** The largest distance from the local mean within `reach` samples of a place. */
export function localPeak(samples: Float32Array, centre: number, reach: number): number {
  const from = Math.max(0, centre - reach);
  const to = Math.min(samples.length, centre + reach);
  let sum = 0;
  for (let i = from; i < to; i++) sum += samples[i] as number;
  const mean = to > from ? sum / (to - from) : 0;
  let peak = 0;
  for (let i = from; i < to; i++) peak = Math.max(peak, Math.abs((samples[i] as number) - mean));
  return peak;
}
