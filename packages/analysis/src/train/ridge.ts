/** What is not nothing of a row, by its place. */
export type SparseRow = readonly { readonly at: number; readonly value: number }[];

/**
 * Ridge regression where there are more columns than rows: for each row a share of every wanted value, such that the weights of the columns are
 * the sum of the rows times their shares. Solves (R Rᵀ + ridge · 1) shares = wanted by Cholesky; deterministic.
 */
export function solveRidge(rows: readonly SparseRow[], wanted: readonly Float64Array[], ridge: number): Float64Array[] {
  const lower = factor(productsOf(rows), ridge);
  const shares = wanted.map((values) => Float64Array.from(values));
  for (let i = 0; i < shares.length; i++) {
    for (let k = 0; k < i; k++) subtract(shares[i] as Float64Array, shares[k] as Float64Array, lower[i]?.[k] as number);
    divide(shares[i] as Float64Array, lower[i]?.[i] as number);
  }
  for (let i = shares.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < shares.length; k++) subtract(shares[i] as Float64Array, shares[k] as Float64Array, lower[k]?.[i] as number);
    divide(shares[i] as Float64Array, lower[i]?.[i] as number);
  }
  return shares;
}

/** The lower half of R Rᵀ: each column adds to the pairs of rows that have it. */
function productsOf(rows: readonly SparseRow[]): Float64Array[] {
  const products = rows.map((_, i) => new Float64Array(i + 1));
  const columns = new Map<number, { readonly row: number; readonly value: number }[]>();
  rows.forEach((row, i) => {
    const into = products[i] as Float64Array;
    for (const { at, value } of row) {
      const column = columns.get(at) ?? [];
      column.push({ row: i, value });
      columns.set(at, column);
      for (const other of column) into[other.row] = (into[other.row] as number) + value * other.value;
    }
  });
  return products;
}

/** Cholesky in place: L with L Lᵀ = the matrix plus `ridge` on its diagonal. */
function factor(matrix: Float64Array[], ridge: number): Float64Array[] {
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = (row[j] as number) + (i === j ? ridge : 0);
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  });
  return matrix;
}

function subtract(from: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - times * (other[i] as number);
}

function divide(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / by;
}
