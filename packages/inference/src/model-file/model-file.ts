import { type Message, message } from './protobuf.ts';

/** Numbers of the element types of ONNX. */
const TYPE = { float: 1, int8: 3, int32: 6, int64: 7, string: 8 } as const;
type ElementType = keyof typeof TYPE;

/** The format's version, and that of its operators: old enough for every runtime, new enough to have the norm of layers in one. */
const FORMAT = 8;
const OPERATORS = 17;
/** Numbers of the kinds of attributes. */
const KIND = { float: 1, whole: 2, wholes: 7 } as const;

type Value = { readonly name: string; readonly type: ElementType; readonly dims: readonly (number | string)[] };
/** A whole number, a list of them, or another number. */
export type Attribute = number | readonly number[] | { readonly float: number };
export type Node = {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
};
export type Weights = { readonly name: string; readonly dims: readonly number[]; readonly numbers: Float32Array | Int8Array | BigInt64Array };

type Part = { readonly message: Message };

/** A model as what it computes; the nodes stand in the order in which they run. */
export type ModelGraph = {
  readonly inputs: readonly Value[];
  readonly nodes: readonly Node[];
  readonly outputs: readonly Value[];
  readonly weights?: readonly Weights[];
};

/** The bytes of an ONNX model. */
export function modelFile({ inputs, nodes, outputs, weights = [] }: ModelGraph): Uint8Array {
  const graph = message({
    1: nodes.map(({ op, inputs: from, outputs: to, attributes = {} }) => message({ 1: from, 2: to, 4: op, 5: Object.entries(attributes).map(attribute) })),
    2: 'candor',
    5: weights.map(tensor),
    11: inputs.map(valueInfo),
    12: outputs.map(valueInfo),
  });
  return Buffer.concat(message({ 1: FORMAT, 7: graph, 8: message({ 2: OPERATORS }) }).message);
}

function attribute([name, value]: [string, Attribute]): Part {
  if (typeof value === 'number') return message({ 1: name, 3: value, 20: KIND.whole });
  if ('float' in value) return message({ 1: name, 2: value, 20: KIND.float });
  return message({ 1: name, 8: value, 20: KIND.wholes });
}

function tensor({ name, dims, numbers }: Weights): Part {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return message({ 1: dims, 2: typeOf(numbers), 8: name, 9: bytes });
}

const typeOf = (numbers: Weights['numbers']): number => (numbers instanceof Float32Array ? TYPE.float : numbers instanceof Int8Array ? TYPE.int8 : TYPE.int64);

function valueInfo({ name, type, dims }: Value): Part {
  const shape = message({ 1: dims.map((dim) => (typeof dim === 'number' ? message({ 1: dim }) : message({ 2: dim }))) });
  return message({ 1: name, 2: message({ 1: message({ 1: TYPE[type], 2: shape }) }) });
}
