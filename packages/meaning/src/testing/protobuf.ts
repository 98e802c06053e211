/** Fields of a protobuf message, by their numbers: a whole number, a text, bytes of a message or of raw data; a list repeats its field. */
export type Fields = Readonly<Record<number, Value | readonly Value[]>>;
type Value = number | string | Uint8Array;

/** The bytes of a protobuf message: enough of the format to write small ONNX models with. */
export function message(fields: Fields): Uint8Array {
  const parts = Object.entries(fields).flatMap(([number, value]) => [value].flat().map((one: Value) => field(Number(number), one)));
  return Buffer.concat(parts);
}

function field(number: number, value: Value): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
