import { type Attribute, modelFile, type Node, type Weights } from '@candor/inference';
import type { Adapter } from './adapter.ts';
import { WIDTH } from './embed.ts';
import type { MatrixOf } from './matrices.ts';

export const INPUT = 'rows';
export const OUTPUT = 'reading';

/** The number of the element type. */
const FLOAT = 1;
const HEADS = 12;
/** Keeps the norm of a layer from dividing by nothing. */
const EPSILON = { float: 1e-12 };

/** What a model tells of: of all its tokens together, or of each. */
export type Told = 'whole' | 'tokens';

/**
 * A reader as an ONNX model: layers of a transformer as BERT has them (attention and two dense layers, after each the norm of what went in and what came
 * out). Where it tells of the whole, the last layer asks for the first row alone, and two dense layers follow; where it tells of tokens, one follows.
 * Matrices are the package's with the adapter's products added, in whole numbers of eight bits; all else is the adapter's.
 */
export function readerModel(told: Told, matrixOf: MatrixOf, adapter: Adapter): Uint8Array {
  const nodes: Node[] = [];
  const weights: Weights[] = [];

  /** Adds a step of the computation; gives the name of its result. */
  const step = (op: string, inputs: readonly string[], attributes: Readonly<Record<string, Attribute>> = {}, output = `${op}-${nodes.length}`): string => {
    nodes.push({ op, inputs, outputs: [output], attributes });
    return output;
  };
  const keep = (values: Weights['numbers'], ...dims: readonly number[]): string => {
    const name = `weights-${weights.length}`;
    weights.push({ name, dims, numbers: values });
    return name;
  };
  const whole = (...values: readonly number[]): string => keep(BigInt64Array.from(values, BigInt), values.length);

  const norm = (rows: string, name: string): string =>
    step('LayerNormalization', [rows, keep(adapter.numbers(`${name}.weight`), WIDTH), keep(adapter.numbers(`${name}.bias`), WIDTH)], {
      axis: -1,
      epsilon: EPSILON,
    });
  const dense = (rows: string, name: string): string => {
    const { byColumn, worth, from, to } = matrixOf(name);
    const at = nodes.length;
    nodes.push({ op: 'DynamicQuantizeLinear', inputs: [rows], outputs: [`whole-${at}`, `worth-${at}`, `zero-${at}`] });
    const product = step('Cast', [step('MatMulInteger', [`whole-${at}`, keep(byColumn, from, to), `zero-${at}`])], { to: FLOAT });
    return step('Add', [step('Mul', [product, step('Mul', [`worth-${at}`, keep(worth, to)])]), keep(adapter.numbers(`${name}.bias`), to)]);
  };
  const last = (rows: string, name: string, to: number, output?: string): string =>
    step('Gemm', [rows, keep(adapter.numbers(`${name}.weight`), to, WIDTH), keep(adapter.numbers(`${name}.bias`), to)], { transB: 1 }, output);

  const attention = (rows: string, asking: string, layer: string): string => {
    const heads = (of: string, part: string, ...perm: readonly number[]): string =>
      step('Transpose', [step('Reshape', [dense(of, `${layer}.self.${part}`), whole(-1, HEADS, WIDTH / HEADS)])], { perm });
    const [queries, keys, values] = [heads(asking, 'query', 1, 0, 2), heads(rows, 'key', 1, 2, 0), heads(rows, 'value', 1, 0, 2)];
    const scaled = step('Mul', [step('MatMul', [queries, keys]), keep(Float32Array.of((WIDTH / HEADS) ** -0.5))]);
    const joined = step('Transpose', [step('MatMul', [step('Softmax', [scaled], { axis: -1 }), values])], { perm: [1, 0, 2] });
    const told = dense(step('Reshape', [joined, whole(-1, WIDTH)]), `${layer}.output.dense`);
    return norm(step('Add', [told, asking]), `${layer}.output.LayerNorm`);
  };
  const gelu = (rows: string): string => {
    const erf = step('Erf', [step('Div', [rows, keep(Float32Array.of(Math.SQRT2))])]);
    return step('Mul', [step('Mul', [rows, step('Add', [erf, keep(Float32Array.of(1))])]), keep(Float32Array.of(0.5))]);
  };
  const layer = (rows: string, asking: string, name: string): string => {
    const attended = attention(rows, asking, `${name}.attention`);
    const hidden = gelu(dense(attended, `${name}.intermediate.dense`));
    return norm(step('Add', [dense(hidden, `${name}.output.dense`), attended]), `${name}.output.LayerNorm`);
  };

  let rows = norm(INPUT, 'embeddings.LayerNorm');
  for (let i = 0; i < adapter.layers; i++) {
    const asking = told === 'whole' && i === adapter.layers - 1 ? step('Slice', [rows, whole(0), whole(1), whole(0)]) : rows;
    rows = layer(rows, asking, `encoder.layer.${i}`);
  }
  last(told === 'whole' ? step('Tanh', [last(rows, 'pooler', WIDTH)]) : rows, 'classifier', adapter.outputs, OUTPUT);

  return modelFile({
    inputs: [{ name: INPUT, type: 'float', dims: ['tokens', WIDTH] }],
    nodes,
    outputs: [{ name: OUTPUT, type: 'float', dims: [told === 'whole' ? 1 : 'tokens', adapter.outputs] }],
    weights,
  });
}
