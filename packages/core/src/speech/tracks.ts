/** The values of a track whose moments lie in a stretch of time; value `i` is of the moment `(i + ½) × stepMs`. */
export function stretchOf(values: readonly number[], stepMs: number, startMs: number, endMs: number): readonly number[] {
  return values.slice(Math.max(0, Math.ceil(startMs / stepMs - 0.5)), Math.max(0, Math.ceil(endMs / stepMs - 0.5)));
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of all values (not of a sample). */
export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
