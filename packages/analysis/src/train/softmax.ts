/** One case: its features, the places of what may be right, and what the case counts. */
export type Labelled = { readonly features: readonly number[]; readonly right: readonly number[]; readonly weight: number };

const STEPS = 300;
const RATE = 0.05;
const KEPT = 0.9;
const KEPT_SQUARED = 0.99;
const TINY = 1e-6;

/** Chances of each outcome. A row of weights has one more than there are features: the bias. */
export function chancesOf(weights: readonly (readonly number[])[], features: readonly number[]): number[] {
  const points = weights.map((row) => features.reduce((sum, value, i) => sum + value * (row[i] ?? 0), row[features.length] ?? 0));
  const most = Math.max(...points);
  const parts = points.map((point) => Math.exp(point - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** Fits one row of weights an outcome, with a ridge on all but the bias, by the whole set in each step: deterministic, no randomness. */
export function fitSoftmax(cases: readonly Labelled[], outcomes: number, ridge: number): number[][] {
  const width = (cases[0]?.features.length ?? 0) + 1;
  // The bias is a feature that every case has.
  const rows = cases.map(({ features }) => Float64Array.from([...features, 1]));
  const blank = (): Float64Array[] => Array.from({ length: outcomes }, () => new Float64Array(width));
  const [weights, mean, square] = [blank(), blank(), blank()];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((row) => row.map((weight, i) => (i === width - 1 ? 0 : ridge * weight)));
    for (const [at, { right, weight }] of cases.entries()) addSlopes(slopes, weights, rows[at] as Float64Array, right, weight);
    weights.forEach((row, k) => {
      const [slope, m, s] = [slopes[k], mean[k], square[k]] as [Float64Array, Float64Array, Float64Array];
      for (let i = 0; i < width; i++) {
        const by = slope[i] as number;
        m[i] = KEPT * (m[i] as number) + (1 - KEPT) * by;
        s[i] = KEPT_SQUARED * (s[i] as number) + (1 - KEPT_SQUARED) * by * by;
        row[i] = (row[i] as number) - (RATE * (m[i] as number)) / (1 - KEPT ** step) / (Math.sqrt((s[i] as number) / (1 - KEPT_SQUARED ** step)) + TINY);
      }
    });
  }
  return weights.map((row) => [...row]);
}

function addSlopes(slopes: readonly Float64Array[], weights: readonly Float64Array[], features: Float64Array, right: readonly number[], weight: number): void {
  const points = weights.map((row) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (features[i] as number);
    return sum;
  });
  const most = Math.max(...points);
  const parts = points.map((point) => Math.exp(point - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const allRight = right.reduce((sum, k) => sum + (parts[k] as number), 0);
  for (const [k, slope] of slopes.entries()) {
    const part = parts[k] as number;
    const error = weight * (part / all - (right.includes(k) ? part / allRight : 0));
    for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] as number) + error * (features[i] as number);
  }
}
