/** What was learnt on top of the package's weights: for each matrix of a layer a product of two narrow ones to be added, and in full all norms, biases and marks, and the last two layers, which the package lacks. */
export type Adapter = {
  /** How many of the package's layers are read. */
  readonly layers: number;
  /** What is said of a pair: as many numbers. */
  readonly outputs: number;
  /** Numbers by name. `<layer>.down` has as many rows as the product's rank, `<layer>.up` as many columns. Throws when there are none of that name. */
  numbers(name: string): Float32Array;
};

/** Adds the product of `up` (rows × rank) and `down` (rank × columns) to a matrix, in its place. Throws when they do not fit it. */
export function addProduct(matrix: Float32Array, up: Float32Array, down: Float32Array, columns: number): Float32Array {
  const rank = down.length / columns;
  if (up.length * columns !== rank * matrix.length) throw new RangeError(`a product of ${up.length} and ${down.length} numbers does not fit ${matrix.length}`);
  for (let row = 0; row * columns < matrix.length; row++) {
    for (let k = 0; k < rank; k++) {
      const by = up[row * rank + k] as number;
      for (let i = 0; i < columns; i++) matrix[row * columns + i] = (matrix[row * columns + i] as number) + by * (down[k * columns + i] as number);
    }
  }
  return matrix;
}
