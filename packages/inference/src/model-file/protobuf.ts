/** A message as parts that stand one after the other, so that large ones are copied once, at the end. */
export type Message = readonly Uint8Array[];
/** Fields of a protobuf message, by their numbers; a list repeats its field. */
export type Fields = Readonly<Record<number, Value | readonly Value[]>>;
/** A whole number, a number of four bytes, a text, a message, or raw data. */
type Value = number | { readonly float: number } | string | { readonly message: Message } | Uint8Array;

/** Kinds of fields, as the format numbers them. */
const VARINT = 0;
const BYTES = 2;
const FOUR_BYTES = 5;

/** A protobuf message: enough of the format to write ONNX models with. */
export const message = (fields: Fields): { readonly message: Message } => ({
  message: Object.entries(fields).flatMap(([number, value]) => [value].flat().flatMap((one: Value) => field(Number(number), one))),
});

function field(number: number, value: Value): Message {
  if (typeof value === 'number') return [varint(number * 8 + VARINT), varint(value)];
  if (typeof value === 'string') return bytes(number, [Buffer.from(value)]);
  if (value instanceof Uint8Array) return bytes(number, [value]);
  if ('message' in value) return bytes(number, value.message);
  const four = Buffer.alloc(4);
  four.writeFloatLE(value.float);
  return [varint(number * 8 + FOUR_BYTES), four];
}

const bytes = (number: number, parts: Message): Message => [varint(number * 8 + BYTES), varint(parts.reduce((sum, part) => sum + part.length, 0)), ...parts];

/** Negative numbers take all of their 64 bits. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
  return Buffer.from([...bytes, Number(rest)]);
}
