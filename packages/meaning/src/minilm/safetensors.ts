import { z } from 'zod';

/** Tensors of half precision by their names and dimensions; throws when there is none like it. */
export type Tensors = {
  numbers(name: string, ...dims: readonly number[]): Float32Array;
  /** The bits of each number, for what is too large to be unpacked as a whole. */
  halves(name: string, ...dims: readonly number[]): Uint16Array;
};

const headSchema = z
  .record(z.string(), z.unknown())
  .transform(({ __metadata__, ...tensors }) => tensors)
  .pipe(z.record(z.string(), z.object({ dtype: z.string(), shape: z.array(z.int()), data_offsets: z.tuple([z.int(), z.int()]) })));

/** The length of the head stands before it. */
const HEAD_FROM = 8;

/** Reads the format of safetensors: a head of JSON that says where each tensor begins, and the numbers one after the other. Throws when the bytes are none. */
export function readSafetensors(bytes: Buffer): Tensors {
  const from = HEAD_FROM + Number(bytes.readBigUInt64LE(0));
  const tensors = headSchema.parse(JSON.parse(bytes.toString('utf8', HEAD_FROM, from)));
  const halves: Tensors['halves'] = (name, ...dims) => {
    const found = tensors[name];
    if (found?.dtype !== 'F16' || found.shape.join() !== dims.join()) throw new Error(`there is no tensor ${name} of ${dims.join(' × ')} in half precision`);
    const [start, end] = found.data_offsets;
    return new Uint16Array(Uint8Array.from(bytes.subarray(from + start, from + end)).buffer);
  };
  return { halves, numbers: (name, ...dims) => singles(halves(name, ...dims)) };
}

function singles(halves: Uint16Array): Float32Array {
  // A loop, because ten million calls of a function take a second.
  const numbers = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) numbers[i] = SINGLES[halves[i] as number] as number;
  return numbers;
}

/** Every number of half precision, by its bits. */
const SINGLES = Float32Array.from({ length: 1 << 16 }, (_, bits) => {
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -14 : sign * (1 + fraction) * 2 ** (exponent - 15);
});

export const single = (bits: number): number => SINGLES[bits] as number;
