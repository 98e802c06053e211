/** Whole numbers go up to this: with more, a processor that adds products of eight bits in sixteen would run over, and others would not. */
const MOST = 63;

/** A matrix in whole numbers, laid out by columns, and what one of them is worth in each of its rows. */
export type Rounded = { readonly byColumn: Int8Array; readonly worth: Float32Array };

/** A matrix of weights in whole numbers, and what one of them is worth in each of its rows. It is laid out by columns, as the runtime multiplies by it. */
export function rounded(matrix: Float32Array, columns: number): Rounded {
  const rows = matrix.length / columns;
  const byColumn = new Int8Array(matrix.length);
  const worth = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let most = 0;
    for (let i = row * columns; i < (row + 1) * columns; i++) most = Math.max(most, Math.abs(matrix[i] as number));
    worth[row] = most === 0 ? 1 : most / MOST;
  }
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) byColumn[column * rows + row] = Math.round((matrix[row * columns + column] as number) / (worth[row] as number));
  }
  return { byColumn, worth };
}
