/** Fields of a protobuf message, by their numbers; a list repeats its field. */
export type Fields = Readonly<Record<number, Value | readonly Value[]>>;
/** A whole number, a number of four bytes, a text, or the bytes of a message or of raw data. */
type Value = number | { readonly float: number } | string | Uint8Array;

/** Kinds of fields, as the format numbers them. */
const VARINT = 0;
const BYTES = 2;
const FOUR_BYTES = 5;

/** The bytes of a protobuf message: enough of the format to write ONNX models with. */
export function message(fields: Fields): Uint8Array {
  return Buffer.concat(Object.entries(fields).flatMap(([number, value]) => [value].flat().flatMap((one: Value) => field(Number(number), one))));
}

function field(number: number, value: Value): readonly Uint8Array[] {
  if (typeof value === 'number') return [varint(number * 8 + VARINT), varint(value)];
  if (typeof value === 'object' && 'float' in value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value.float);
    return [varint(number * 8 + FOUR_BYTES), bytes];
  }
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return [varint(number * 8 + BYTES), varint(bytes.length), bytes];
}

/** Negative numbers take all of their 64 bits. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
  return Buffer.from([...bytes, Number(rest)]);
}
