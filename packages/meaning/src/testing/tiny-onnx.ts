import { message } from './protobuf.ts';

/** Numbers of the element types of ONNX. */
const TYPE = { float: 1, int32: 6, int64: 7, string: 8 } as const;
type ElementType = keyof typeof TYPE;

type Value = { readonly name: string; readonly type: ElementType; readonly dims: readonly (number | string)[] };
type Node = {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes: a whole number, or a list of them. */
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
};

export type TinyModel = {
  readonly inputs: readonly Value[];
  readonly nodes: readonly Node[];
  readonly outputs: readonly Value[];
  readonly table?: { readonly name: string; readonly dims: readonly number[]; readonly numbers: readonly number[] };
};

/** The bytes of a small ONNX model (operators of version 13), so that tests run the real runtime on a file of a few hundred bytes. */
export function tinyOnnx({ inputs, nodes, outputs, table }: TinyModel): Uint8Array {
  const graph = message({
    1: nodes.map(({ op, inputs: from, outputs: to, attributes = {} }) => message({ 1: from, 2: to, 4: op, 5: Object.entries(attributes).map(attribute) })),
    2: 'tiny',
    5: table ? [message({ 1: table.dims, 2: TYPE.float, 8: table.name, 9: Buffer.from(Float32Array.from(table.numbers).buffer) })] : [],
    11: inputs.map(valueInfo),
    12: outputs.map(valueInfo),
  });
  return message({ 1: 8, 7: graph, 8: message({ 2: 13 }) });
}

const attribute = ([name, value]: [string, number | readonly number[]]): Uint8Array =>
  typeof value === 'number' ? message({ 1: name, 3: value, 20: 2 }) : message({ 1: name, 8: value, 20: 7 });

const valueInfo = ({ name, type, dims }: Value): Uint8Array => {
  const shape = message({ 1: dims.map((dim) => (typeof dim === 'number' ? message({ 1: dim }) : message({ 2: dim }))) });
  return message({ 1: name, 2: message({ 1: message({ 1: TYPE[type], 2: shape }) }) });
};
