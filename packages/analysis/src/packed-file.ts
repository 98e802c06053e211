import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const KINDS = { i8: Int8Array, u16: Uint16Array, u32: Uint32Array, i16: Int16Array, i32: Int32Array, f32: Float32Array } as const;
type Kind = keyof typeof KINDS;
export type NumberArray = Int8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array;
export type NumberArrays = Readonly<Record<string, NumberArray>>;

const MAGIC = 'CANDORP1';
/** The magic word and the length of the head. */
const HEAD_FROM = MAGIC.length + 4;
/** Arrays begin at a multiple of this, so that they can be looked at where they lie. */
const ALIGNMENT = 8;

const head = z.object({ inputHash: z.string(), arrays: z.record(z.string(), z.tuple([z.enum(['i8', 'u16', 'u32', 'i16', 'i32', 'f32']), z.int().min(0)])) });

/** Arrays of numbers by name (little-endian), after a head of JSON that tells their order and whatever else there is to say. The same content gives the same bytes. */
export function packedBytes(inputHash: string, rest: unknown, arrays: NumberArrays): Buffer {
  const told = Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, [kindOf(array), array.length]]));
  const json = Buffer.from(JSON.stringify({ inputHash, arrays: told, rest }), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts: Uint8Array[] = [Buffer.from(MAGIC, 'latin1'), length, json];
  let at = HEAD_FROM + json.length;
  for (const array of Object.values(arrays)) {
    const start = aligned(at);
    parts.push(Buffer.alloc(start - at), Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    at = start + array.byteLength;
  }
  return Buffer.concat(parts);
}

export type Packed = {
  readonly inputHash: string;
  readonly rest: unknown;
  readonly arrays: NumberArrays;
  /** Throws when the file has no numbers of that name. */
  numbers(name: string): NumberArray;
  floats(name: string): Float32Array;
};

/** Reads what {@link packedBytes} wrote. Rejects when the file is missing, damaged or of another shape, and says which command makes it. */
export async function readPacked(file: string, madeBy = 'npm run train'): Promise<Packed> {
  try {
    return unpacked(file, await readFile(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is missing, damaged, or from another version of Candor (${why}): run \`${madeBy}\``, { cause: error });
  }
}

function unpacked(file: string, read: Buffer<ArrayBuffer>): Packed {
  // In memory of its own: a small file may share a pool, at an odd place.
  const bytes = read.byteOffset % ALIGNMENT === 0 ? read : Buffer.from(Uint8Array.from(read).buffer);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) throw new Error(`it does not begin with ${MAGIC}`);
  const end = HEAD_FROM + bytes.readUInt32LE(MAGIC.length);
  const json = JSON.parse(bytes.subarray(HEAD_FROM, end).toString('utf8')) as { rest?: unknown };
  const { inputHash, arrays } = head.parse(json);
  const found: Record<string, NumberArray> = {};
  let at = end;
  for (const [name, [kind, length]] of Object.entries(arrays)) {
    const start = aligned(at);
    at = start + length * KINDS[kind].BYTES_PER_ELEMENT;
    if (at > bytes.length) throw new Error(`it ends within "${name}"`);
    found[name] = new KINDS[kind](bytes.buffer, bytes.byteOffset + start, length);
  }
  const numbers = (name: string): NumberArray => {
    const array = found[name];
    if (!array) throw new Error(`${file} has no numbers named "${name}"`);
    return array;
  };
  return { inputHash, rest: json.rest, arrays: found, numbers, floats: (name) => asFloats(numbers(name)) };
}

const asFloats = (array: NumberArray): Float32Array => (array instanceof Float32Array ? array : Float32Array.from(array));
const aligned = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT;

function kindOf(array: NumberArray): Kind {
  for (const kind of ['i8', 'u16', 'u32', 'i16', 'i32', 'f32'] as const) if (array instanceof KINDS[kind]) return kind;
  throw new TypeError('numbers of an unknown kind');
}

/** Whole numbers from 0 on, in as few bytes as hold them. */
export const compact = (numbers: readonly number[]): Uint16Array | Uint32Array =>
  numbers.every((x) => x <= 0xffff) ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

/** Numbers with so many decimals, as whole numbers: {@link decimals} gives back the very same. */
export const scaled = (numbers: readonly number[], by: number): Int16Array | Int32Array => {
  const whole = numbers.map((x) => Math.round(x * by));
  return whole.every((x) => Math.abs(x) <= 0x7fff) ? Int16Array.from(whole) : Int32Array.from(whole);
};
export const decimals = (numbers: NumberArray, by: number): Float64Array => Float64Array.from(numbers, (x) => x / by);

/** Where each of several lists begins when they are put one after the other; the last entry is where all of them end. */
export function startsOf(lists: readonly ArrayLike<unknown>[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  return starts;
}
