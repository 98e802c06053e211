import type { Projection } from '@candor/meaning';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Pulls the within-class spread towards a round one (share of its mean variance): there are fewer sentences than the full spread needs. */
const SHRINKAGE = 0.3;

/**
 * Linear discriminant analysis: the directions in which classes (elements, said by people of many trades) differ most, measured in
 * units of how much the sentences of one class differ among themselves. What varies inside a class is mostly the trade, so
 * the trade is what it learns to look past. Fisher 1936; deterministic.
 */
export function discriminant(classes: readonly (readonly Float32Array[])[], dimensions: number): Projection {
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
  const W = toMatrix(within, from).div(degrees);
  const spread = eigen(W);
  const floor = SHRINKAGE * (spread.values.reduce((sum, x) => sum + x, 0) / from);
  const whiten = spread.vectors.mmul(Matrix.diag(spread.values.map((x) => 1 / Math.sqrt(Math.max(0, x) + floor))));
  const contrast = eigen(whiten.transpose().mmul(toMatrix(between, from)).mmul(whiten));
  const order = contrast.values
    .map((value, i) => ({ value, i }))
    .sort((a, b) => b.value - a.value)
    .slice(0, dimensions);
  const most = order[0]?.value ?? 1;
  const columns = order.map(({ value, i }) =>
    whiten
      .mmul(contrast.vectors.getColumnVector(i))
      .mul(Math.sqrt(Math.max(0, value) / most))
      .to1DArray(),
  );
  return { from, to: columns.length, mean: Float32Array.from(mean), matrix: Float32Array.from(columns.flat()) };
}

function average(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const vector of vectors) for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  return sum.map((x) => x / Math.max(1, vectors.length));
}

function addOuter(into: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>, weight: number): void {
  const n = a.length;
  for (let i = 0; i < n; i++) {
    const di = weight * ((a[i] as number) - (b[i] as number));
    for (let j = 0; j < n; j++) into[i * n + j] = (into[i * n + j] as number) + di * ((a[j] as number) - (b[j] as number));
  }
}

function toMatrix(values: Float64Array, n: number): Matrix {
  return Matrix.from1DArray(n, n, values);
}

function eigen(matrix: Matrix): { values: number[]; vectors: Matrix } {
  const symmetric = Matrix.add(matrix, matrix.transpose()).mul(0.5);
  const decomposition = new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
  return { values: decomposition.realEigenvalues, vectors: decomposition.eigenvectorMatrix };
}
