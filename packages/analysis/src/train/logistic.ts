import { Matrix, solve } from 'ml-matrix';

export type Sample = { readonly features: readonly number[]; readonly label: 0 | 1; readonly weight: number };
export type Logistic = { readonly bias: number; readonly weights: readonly number[] };

const NEWTON_STEPS = 12;
/** Per unit of weight of the samples, on standardised features. */
const RIDGE = 1e-3;
const LEAST_CURVATURE = 1e-6;

/**
 * Fits a logistic model by Newton's method on standardised features: deterministic, no randomness. `signs` says which way a feature may speak
 * (1, -1, or 0 for either); one that would speak the other way is left out. Features named in `unused` are left out from the start. Weights come back in the features' own units.
 */
export function fitLogistic(samples: readonly Sample[], signs: readonly (-1 | 0 | 1)[], unused: readonly number[] = []): Logistic {
  const fitted = newton(samples, unused);
  const wrong = fitted.weights.flatMap((weight, i) => (weight * (signs[i] ?? 0) < 0 ? [i] : []));
  return wrong.length === 0 ? fitted : fitLogistic(samples, signs, [...unused, ...wrong]);
}

function newton(samples: readonly Sample[], unused: readonly number[]): Logistic {
  const width = samples[0]?.features.length ?? 0;
  const used = Array.from({ length: width }, (_, i) => i).filter((i) => !unused.includes(i));
  const n = used.length;
  const total = samples.reduce((sum, s) => sum + s.weight, 0);
  const mean = used.map((f) => samples.reduce((sum, s) => sum + s.weight * (s.features[f] as number), 0) / total);
  const deviation = used.map(
    (f, i) => Math.sqrt(samples.reduce((sum, s) => sum + s.weight * ((s.features[f] as number) - (mean[i] as number)) ** 2, 0) / total) || 1,
  );
  const rows = samples.map((s) => Float64Array.from([...used.map((f, i) => ((s.features[f] as number) - (mean[i] as number)) / (deviation[i] as number)), 1]));
  let weights = new Array<number>(n + 1).fill(0);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = new Float64Array(n + 1);
    const curvature = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    rows.forEach((row, r) => {
      const { weight, label } = samples[r] as Sample;
      let z = 0;
      for (let i = 0; i <= n; i++) z += (weights[i] as number) * (row[i] as number);
      const p = 1 / (1 + Math.exp(-z));
      const error = weight * (p - label);
      const bend = weight * Math.max(LEAST_CURVATURE, p * (1 - p));
      for (let i = 0; i <= n; i++) {
        gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        const line = curvature[i] as Float64Array;
        for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + bend * (row[i] as number) * (row[j] as number);
      }
    });
    const hessian = new Matrix(curvature);
    for (let i = 0; i <= n; i++) for (let j = 0; j < i; j++) hessian.set(j, i, hessian.get(i, j));
    for (let i = 0; i < n; i++) {
      gradient[i] = (gradient[i] as number) + RIDGE * total * (weights[i] as number);
      hessian.set(i, i, hessian.get(i, i) + RIDGE * total);
    }
    const move = solve(hessian, Matrix.columnVector([...gradient])).to1DArray();
    weights = weights.map((weight, i) => weight - (move[i] as number));
  }
  const own = new Array<number>(width).fill(0);
  used.forEach((f, i) => {
    own[f] = (weights[i] as number) / (deviation[i] as number);
  });
  const bias = (weights[n] as number) - used.reduce((sum, f, i) => sum + (own[f] as number) * (mean[i] as number), 0);
  return { bias: rounded(bias), weights: own.map(rounded) };
}

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;
