/**
 * The dot product of a vector with some of the rows of a matrix, in their order. Four rows at a time share each number of the vector, and no
 * addition waits for the one before it: this is where hearing spends most of its time.
 */
export function rowProducts(matrix: Float32Array, dimensions: number, rows: Uint32Array, vector: Float32Array): Float64Array {
  const own = Float64Array.from(vector);
  const products = new Float64Array(rows.length);
  const last = rows.length - 1;
  for (let place = 0; place < rows.length; place += 4) {
    const p = (rows[place] as number) * dimensions;
    const q = (rows[Math.min(last, place + 1)] as number) * dimensions;
    const r = (rows[Math.min(last, place + 2)] as number) * dimensions;
    const s = (rows[Math.min(last, place + 3)] as number) * dimensions;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < dimensions; i++) {
      const x = own[i] as number;
      a += (matrix[p + i] as number) * x;
      b += (matrix[q + i] as number) * x;
      c += (matrix[r + i] as number) * x;
      d += (matrix[s + i] as number) * x;
    }
    // Beyond the last row an array of numbers takes nothing.
    products[place] = a;
    products[place + 1] = b;
    products[place + 2] = c;
    products[place + 3] = d;
  }
  return products;
}
