import { type ModelGraph, modelFile } from '@candor/inference';

export type TinyModel = Omit<ModelGraph, 'weights'> & {
  readonly table?: { readonly name: string; readonly dims: readonly number[]; readonly numbers: readonly number[] };
};

/** The bytes of a small ONNX model, so that tests run the real runtime on a file of a few hundred bytes. */
export const tinyOnnx = ({ table, ...model }: TinyModel): Uint8Array =>
  modelFile({ ...model, weights: table ? [{ ...table, numbers: Float32Array.from(table.numbers) }] : [] });
