import { type Attribute, modelFile, type Node, type Weights } from '@candor/inference';
import { EMBEDDED } from './embed.ts';
import type { WeightOf } from './package-files.ts';

export const INPUT = 'tokens';
export const OUTPUT = 'sentence';
/** A sentence's vector, and a token's from the first layer on. */
export const WIDTH = 512;

const HIDDEN = 1536;
const HEADS = 4;
/** Keeps the norm of a layer from dividing by nothing. */
const EPSILON = { float: 1e-6 };

const APPLIED = 'module_apply_default/Encoder_en/KonaTransformer/Encode/';
const STORED = 'module/Encoder_en/';

/**
 * The sentence encoder as an ONNX model: two layers of a transformer (each: the norm, attention, the norm, two dense layers, with what went in added
 * to what comes out), the mean of all tokens, one dense layer. It reads the rows of one sentence's tokens.
 */
export function transformerModel(weightOf: WeightOf): Uint8Array {
  const nodes: Node[] = [];
  const weights: Weights[] = [];

  /** Adds a step of the computation; gives the name of its result. */
  const step = (op: string, inputs: readonly string[], attributes: Readonly<Record<string, Attribute>> = {}, output = `${op}-${nodes.length}`): string => {
    nodes.push({ op, inputs, outputs: [output], attributes });
    return output;
  };
  const keep = (numbers: Weights['numbers'], ...dims: readonly number[]): string => {
    const name = `weights-${weights.length}`;
    weights.push({ name, dims, numbers });
    return name;
  };
  const vector = (name: string, width: number): string => keep(weightOf(name, width), width);
  const shape = (...dims: readonly number[]): string => keep(BigInt64Array.from(dims, BigInt), dims.length);

  const norm = (rows: string, name: string, width: number): string => {
    const [scale, bias] = ['scale', 'bias'].map((part) =>
      vector(`${APPLIED}${name}/layer_prepostprocess/layer_norm/layer_norm_${part}/ConcatPartitions/concat`, width),
    );
    return step('LayerNormalization', [rows, scale ?? '', bias ?? ''], { axis: -1, epsilon: EPSILON });
  };
  const dense = (rows: string, matrix: Float32Array, bias: string, from: number, to: number): string =>
    step('Gemm', [rows, keep(matrix, from, to), vector(bias, to)]);

  const attention = (rows: string, layer: string, width: number): string => {
    const name = `${layer}/MultiheadAttention`;
    const matrix = (part: string, to: number): Float32Array => weightOf(`${STORED}KonaTransformer/Encode/${name}/${part}/kernel/part_0`, 1, 1, width, to);
    const bias = (part: string): string => `${APPLIED}${name}/${part}/bias/ConcatPartitions/concat`;
    const asked = dense(rows, matrix('qkv_transform_single', 3 * width), bias('qkv_transform_single'), width, 3 * width);
    const parts = ['queries', 'keys', 'values'].map((part) => `${part}-${layer}`);
    nodes.push({ op: 'Split', inputs: [asked], outputs: parts, attributes: { axis: 1 } });
    const heads = (part: string | undefined, ...perm: readonly number[]): string =>
      step('Transpose', [step('Reshape', [part ?? '', shape(-1, HEADS, width / HEADS)])], { perm });
    const [queries, keys, values] = [heads(parts[0], 1, 0, 2), heads(parts[1], 1, 2, 0), heads(parts[2], 1, 0, 2)];
    const scaled = step('Mul', [queries, keep(Float32Array.of((width / HEADS) ** -0.5))]);
    const shares = step('Softmax', [step('MatMul', [scaled, keys])], { axis: -1 });
    const joined = step('Transpose', [step('MatMul', [shares, values])], { perm: [1, 0, 2] });
    return dense(step('Reshape', [joined, shape(-1, width)]), matrix('output_transform_single', WIDTH), bias('output_transform_single'), width, WIDTH);
  };

  const feedForward = (rows: string, layer: string): string => {
    const matrix = (part: string, from: number, to: number): Float32Array =>
      weightOf(`${APPLIED}TransformerStack/${layer}/FFN/${part}/Tensordot/Reshape_1`, from, to);
    const bias = (part: string): string => `${APPLIED}${layer}/FFN/${part}/bias/ConcatPartitions/concat`;
    const hidden = step('Relu', [dense(norm(rows, `${layer}/FFN`, WIDTH), matrix('conv1', WIDTH, HIDDEN), bias('conv1'), WIDTH, HIDDEN)]);
    return step('Add', [rows, dense(hidden, matrix('conv2', HIDDEN, WIDTH), bias('conv2'), HIDDEN, WIDTH)]);
  };

  const layer = (rows: string, name: string, width: number, added: string): string =>
    feedForward(step('Add', [attention(norm(rows, name, width), name, width), added]), name);

  const [first, second] = ['Layer_0/TransformerLayer', 'Layer_1/TransformerLayer'] as const;
  const widened = dense(
    INPUT,
    weightOf(`${APPLIED}${first}/dense/kernel/ConcatPartitions/concat`, EMBEDDED, WIDTH),
    `${APPLIED}${first}/dense/bias/ConcatPartitions/concat`,
    EMBEDDED,
    WIDTH,
  );
  const between = layer(INPUT, first, EMBEDDED, widened);
  const mean = step('ReduceMean', [layer(between, second, WIDTH, between)], { axes: [0], keepdims: 1 });
  const last = `${STORED}hidden_layers/tanh_layer_0`;
  step('Tanh', [dense(mean, weightOf(`${last}/weights`, WIDTH, WIDTH), `${last}/bias`, WIDTH, WIDTH)], {}, OUTPUT);

  return modelFile({
    inputs: [{ name: INPUT, type: 'float', dims: ['tokens', EMBEDDED] }],
    nodes,
    outputs: [{ name: OUTPUT, type: 'float', dims: [1, WIDTH] }],
    weights,
  });
}
