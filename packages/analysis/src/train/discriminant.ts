import type { Projection } from '@candor/meaning';
import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Pulls the within-class spread towards a round one (share of its mean variance): there are fewer sentences than the full spread needs. */
const SHRINKAGE = 0.3;

/** Times the spread between twins is added to that within classes; chosen on twins that nothing is learnt from (bench/data/dialect-twins). */
const TWIN_WEIGHT = 4;

/** The vectors of one thing said in two varieties of English. */
export type Twin = readonly [Float32Array, Float32Array];

/**
 * Linear discriminant analysis: the directions in which classes (elements, said by people of many trades) differ most, measured in
 * units of how much the sentences of one class differ among themselves. What varies inside a class is mostly the trade and the speaker, so
 * these are what it learns to look past. Fisher 1936, by Cholesky whitening; deterministic.
 */
export function discriminant(classes: readonly (readonly Float32Array[])[], dimensions: number, twins: readonly Twin[] = []): Projection {
  const all = classes.flat();
  const from = all[0]?.length ?? 0;
  const mean = average(all, from);
  const within = new Float64Array(from * from);
  const between = new Float64Array(from * from);
  let degrees = 0;
  for (const members of classes.filter((c) => c.length > 1)) {
    const centre = average(members, from);
    for (const member of members) addOuter(within, member, centre, 1);
    addOuter(between, centre, mean, members.length);
    degrees += members.length - 1;
  }
  const spread = symmetric(within, from).div(degrees);
  if (twins.length > 0) spread.add(twinSpread(twins, from).mul(TWIN_WEIGHT));
  const round = (SHRINKAGE * spread.trace()) / from;
  const lower = new CholeskyDecomposition(spread.add(Matrix.eye(from, from, round))).lowerTriangularMatrix;
  const contrast = symmetric(Float64Array.from(solveLower(lower, solveLower(lower, symmetric(between, from)).transpose()).to1DArray()), from);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(contrast, { assumeSymmetric: true });
  const order = realEigenvalues
    .map((value, i) => ({ value, i }))
    .sort((a, b) => b.value - a.value)
    .slice(0, dimensions);
  const most = order[0]?.value ?? 1;
  const rows = order.map(({ value, i }) => {
    const direction = solveLowerTransposed(lower, eigenvectorMatrix.getColumn(i));
    return direction.map((x) => x * Math.sqrt(Math.max(0, value) / most));
  });
  return { from, to: rows.length, mean: Float32Array.from(mean), matrix: Float32Array.from(rows.flat()) };
}

/** How two ways of saying one thing differ, as a spread. */
function twinSpread(twins: readonly Twin[], from: number): Matrix {
  const spread = new Float64Array(from * from);
  for (const [one, other] of twins) addOuter(spread, one, other, 0.5);
  return symmetric(spread, from).div(twins.length);
}

function average(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  return sum.map((x) => x / Math.max(1, vectors.length));
}

/** Adds the lower half of the outer product; {@link symmetric} fills the other. */
function addOuter(into: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>, weight: number): void {
  const n = a.length;
  const difference = new Float64Array(n);
  for (let i = 0; i < n; i++) difference[i] = (a[i] as number) - (b[i] as number);
  for (let i = 0; i < n; i++) {
    const di = weight * (difference[i] as number);
    for (let j = 0, at = i * n; j <= i; j++, at++) into[at] = (into[at] as number) + di * (difference[j] as number);
  }
}

function symmetric(lowerHalf: Float64Array, n: number): Matrix {
  const matrix = Matrix.from1DArray(n, n, lowerHalf);
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix.set(j, i, matrix.get(i, j));
  return matrix;
}

/** L⁻¹ B, by forward substitution. */
function solveLower(lower: Matrix, right: Matrix): Matrix {
  const n = lower.rows;
  const rows: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = Float64Array.from(right.getRow(i));
    for (let k = 0; k < i; k++) {
      const factor = lower.get(i, k);
      const solved = rows[k] as Float64Array;
      if (factor !== 0) for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (solved[j] as number);
    }
    const pivot = lower.get(i, i);
    rows.push(row.map((x) => x / pivot));
  }
  return new Matrix(rows);
}

/** L⁻ᵀ b, by back substitution. */
function solveLowerTransposed(lower: Matrix, right: readonly number[]): number[] {
  const out = [...right];
  for (let i = out.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < out.length; k++) out[i] = (out[i] as number) - lower.get(k, i) * (out[k] as number);
    out[i] = (out[i] as number) / lower.get(i, i);
  }
  return out;
}
