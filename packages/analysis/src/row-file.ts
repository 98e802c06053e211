import { readFile } from 'node:fs/promises';

const HEADER_BYTES = 8;

/** Vectors in order, a byte a component: only directions are kept, so each row's largest component is full scale. */
export function rowBytes(vectors: readonly Float32Array[]): Buffer {
  const dimensions = vectors[0]?.length ?? 0;
  const bytes = Buffer.alloc(HEADER_BYTES + vectors.length * dimensions);
  bytes.writeUInt32LE(vectors.length, 0);
  bytes.writeUInt32LE(dimensions, 4);
  vectors.forEach((vector, row) => {
    const most = vector.reduce((max, x) => Math.max(max, Math.abs(x)), 0) || 1;
    vector.forEach((x, i) => void bytes.writeInt8(Math.round((x / most) * 127), HEADER_BYTES + row * dimensions + i));
  });
  return bytes;
}

/** Reads vectors written by {@link rowBytes}, each scaled to length one, one after the other. Rejects when the file is missing or cut short. */
export async function readRows(file: string): Promise<Float32Array> {
  const bytes = await readFile(file);
  const rows = bytes.readUInt32LE(0);
  const dimensions = bytes.readUInt32LE(4);
  if (bytes.length !== HEADER_BYTES + rows * dimensions) throw new Error(`${file} is damaged: ${bytes.length} bytes for ${rows} × ${dimensions}`);
  const raw = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, rows * dimensions);
  const matrix = new Float32Array(raw.length);
  for (let at = 0; at < raw.length; at += dimensions) {
    let square = 0;
    for (let i = at; i < at + dimensions; i++) square += (raw[i] as number) ** 2;
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let i = at; i < at + dimensions; i++) matrix[i] = (raw[i] as number) * scale;
  }
  return matrix;
}
