/** One case: its features, the place of what is right, and what the case counts. */
export type Labelled = { readonly features: readonly number[]; readonly right: number; readonly weight: number };

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
  const blank = () => Array.from({ length: outcomes }, () => new Array<number>(width).fill(0));
  const [weights, mean, square] = [blank(), blank(), blank()];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((row) => row.map((weight, i) => (i === width - 1 ? 0 : ridge * weight)));
    for (const { features, right, weight } of cases) {
      chancesOf(weights, features).forEach((chance, k) => {
        const error = weight * (chance - Number(k === right));
        const row = slopes[k] as number[];
        features.forEach((value, i) => {
          row[i] = (row[i] as number) + error * value;
        });
        row[width - 1] = (row[width - 1] as number) + error;
      });
    }
    weights.forEach((row, k) => {
      const [slope, m, s] = [slopes[k], mean[k], square[k]] as [number[], number[], number[]];
      for (let i = 0; i < width; i++) {
        const by = slope[i] as number;
        m[i] = KEPT * (m[i] as number) + (1 - KEPT) * by;
        s[i] = KEPT_SQUARED * (s[i] as number) + (1 - KEPT_SQUARED) * by * by;
        row[i] = (row[i] as number) - (RATE * (m[i] as number)) / (1 - KEPT ** step) / (Math.sqrt((s[i] as number) / (1 - KEPT_SQUARED ** step)) + TINY);
      }
    });
  }
  return weights;
}
