import { readFile } from 'node:fs/promises';
import type { SentenceEncoder } from './encoder.ts';
import { unit } from './unit.ts';

/** A linear map of sentence vectors into fewer dimensions: subtract `mean`, multiply by `matrix` (row-major, `to` rows of `from` columns). */
export type Projection = { readonly from: number; readonly to: number; readonly mean: Float32Array; readonly matrix: Float32Array };

/** Maps a vector and scales the result to length one. Throws when the vector has another number of dimensions. */
export function project(projection: Projection, vector: Float32Array): Float32Array {
  if (vector.length !== projection.from) throw new RangeError(`a vector of ${vector.length} dimensions, not ${projection.from}`);
  const out = new Float32Array(projection.to);
  for (let row = 0; row < projection.to; row++) {
    let sum = 0;
    const at = row * projection.from;
    for (let i = 0; i < projection.from; i++) sum += (projection.matrix[at + i] as number) * ((vector[i] as number) - (projection.mean[i] as number));
    out[row] = sum;
  }
  return unit(out);
}

/** An encoder whose vectors are projected: near then means near in the ways that tell elements apart, whatever the trade. */
export function projectedEncoder(encoder: SentenceEncoder, projection: Projection, name: string): SentenceEncoder {
  return {
    id: `${encoder.id}+${name}`,
    dimensions: projection.to,
    encode: async (texts) => (await encoder.encode(texts)).map((vector) => project(projection, vector)),
  };
}

const HEADER_BYTES = 8;

/** Reads a projection written by {@link projectionBytes}. Rejects when the file is missing or cut short. */
export async function readProjection(file: string): Promise<Projection> {
  const bytes = await readFile(file);
  const from = bytes.readUInt32LE(0);
  const to = bytes.readUInt32LE(4);
  if (bytes.length !== HEADER_BYTES + 4 * from * (to + 1)) throw new Error(`${file} is damaged: ${bytes.length} bytes for ${from} × ${to}`);
  const numbers = Float32Array.from({ length: from * (to + 1) }, (_, i) => bytes.readFloatLE(HEADER_BYTES + 4 * i));
  return { from, to, mean: numbers.subarray(0, from), matrix: numbers.subarray(from) };
}

export function projectionBytes(projection: Projection): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + 4 * projection.from * (projection.to + 1));
  bytes.writeUInt32LE(projection.from, 0);
  bytes.writeUInt32LE(projection.to, 4);
  for (const [i, x] of [...projection.mean, ...projection.matrix].entries()) bytes.writeFloatLE(x, HEADER_BYTES + 4 * i);
  return bytes;
}
