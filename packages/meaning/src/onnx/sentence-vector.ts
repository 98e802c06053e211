import { unit } from '../unit.ts';
import type { Pooling } from './reading.ts';

/** The vector of one sentence, from the model's output: finished (1 × n), or one a token (1 × tokens × n). Null where it is neither, or no number. */
export function sentenceVector(data: unknown, dims: readonly number[], tokens: number, pooling: Pooling): Float32Array | null {
  const width = dims.at(-1) ?? 0;
  if (!(data instanceof Float32Array) || width === 0 || dims[0] !== 1) return null;
  if (dims.length === 3 && dims[1] !== tokens) return null;
  if (dims.length !== 2 && dims.length !== 3) return null;
  const vector = dims.length === 2 || pooling === 'cls' ? data.slice(0, width) : mean(data, width);
  return vector.every(Number.isFinite) ? unit(vector) : null;
}

function mean(rows: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < rows.length; i++) sums[i % width] = (sums[i % width] as number) + (rows[i] as number);
  return Float32Array.from(sums, (sum) => (sum * width) / rows.length);
}
