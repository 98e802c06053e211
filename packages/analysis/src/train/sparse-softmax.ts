/** One case: the places of its features that are not zero, their values, the place of what is right, what the case counts, and numbers that every case has, such as a vector. */
export type SparseCase = {
  readonly at: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
  readonly right: number;
  readonly weight: number;
};
/** For each outcome what each feature, each dense number and, last, the bias says. */
export type SparseWeights = readonly Float64Array[];

const STEPS = 80;
const RATE = 0.1;
const KEPT = 0.9;
const KEPT_SQUARED = 0.99;
const TINY = 1e-6;

/** Points of each outcome before they are made chances. `width`: how many sparse features there are. */
export function pointsOf(weights: SparseWeights, { at, values, dense }: Omit<SparseCase, 'right' | 'weight'>, width: number): Float64Array {
  return Float64Array.from(weights, (row) => {
    let sum = row[row.length - 1] as number;
    for (let i = 0; i < at.length; i++) sum += (values[i] as number) * (row[at[i] as number] as number);
    for (let i = 0; i < dense.length; i++) sum += (dense[i] as number) * (row[width + i] as number);
    return sum;
  });
}

/** Fits a softmax with a ridge on all but the bias over features of which a case has few: deterministic, no randomness, by the whole set in each step. */
export function fitSparseSoftmax(cases: readonly SparseCase[], width: number, outcomes: number, ridge: number): SparseWeights {
  const size = width + (cases[0]?.dense.length ?? 0) + 1;
  const blank = () => Array.from({ length: outcomes }, () => new Float64Array(size));
  const [weights, mean, square, slopes] = [blank(), blank(), blank(), blank()];
  for (let step = 1; step <= STEPS; step++) {
    slopes.forEach((slope, k) => {
      const row = weights[k] as Float64Array;
      for (let i = 0; i < size - 1; i++) slope[i] = ridge * (row[i] as number);
      slope[size - 1] = 0;
    });
    for (const one of cases) addSlopes(slopes, one, pointsOf(weights, one, width), width);
    for (const [k, row] of weights.entries()) descend(row, slopes[k] as Float64Array, mean[k] as Float64Array, square[k] as Float64Array, step);
  }
  return weights;
}

function addSlopes(slopes: readonly Float64Array[], { at, values, dense, right, weight }: SparseCase, points: Float64Array, width: number): void {
  const most = Math.max(...points);
  const parts = points.map((point) => Math.exp(point - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  slopes.forEach((slope, k) => {
    const error = weight * ((parts[k] as number) / all - Number(k === right));
    for (let i = 0; i < at.length; i++) slope[at[i] as number] = (slope[at[i] as number] as number) + error * (values[i] as number);
    for (let i = 0; i < dense.length; i++) slope[width + i] = (slope[width + i] as number) + error * (dense[i] as number);
    slope[slope.length - 1] = (slope[slope.length - 1] as number) + error;
  });
}

/** A step of Adam, in place. */
function descend(row: Float64Array, slope: Float64Array, mean: Float64Array, square: Float64Array, step: number): void {
  for (let i = 0; i < row.length; i++) {
    const by = slope[i] as number;
    mean[i] = KEPT * (mean[i] as number) + (1 - KEPT) * by;
    square[i] = KEPT_SQUARED * (square[i] as number) + (1 - KEPT_SQUARED) * by * by;
    row[i] = (row[i] as number) - (RATE * (mean[i] as number)) / (1 - KEPT ** step) / (Math.sqrt((square[i] as number) / (1 - KEPT_SQUARED ** step)) + TINY);
  }
}
