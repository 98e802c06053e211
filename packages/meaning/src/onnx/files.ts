import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { type EncoderResult, reasonOf, unusable, usable } from './problem.ts';

/** Where exports have the model. The full one wins over the quantised one. */
const MODEL_FILES = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx'];
const TOKENIZER_FILE = 'tokenizer.json';
/** The model is in memory twice while it loads, and WebAssembly has four gigabytes at most. */
const MOST_BYTES = 1024 ** 3;
/** What a repository has in place of a large file that was not fetched. */
const POINTER = 'version https://git-lfs';

export type ModelFiles = { readonly model: Buffer; readonly tokenizer: Buffer };

/** Reads the model and the tokenizer of a folder. */
export async function readModelFiles(folder: string): Promise<EncoderResult<ModelFiles>> {
  const place = await stat(folder).catch(() => null);
  if (!place?.isDirectory()) return unusable('no-folder', `There is no folder ${folder}. Check the path.`);
  const model = await firstOf(folder, MODEL_FILES);
  if (!model) return unusable('no-model', `There is no model in ${folder}. Put the ONNX export there as one of these files: ${MODEL_FILES.join(', ')}.`);
  const tokenizer = await firstOf(folder, [TOKENIZER_FILE]);
  if (!tokenizer) {
    return unusable('no-tokenizer', `There is no ${TOKENIZER_FILE} in ${folder}. Copy the one that belongs to the model there; vocab.txt alone is not enough.`);
  }
  if (model.bytes > MOST_BYTES) {
    const size = (model.bytes / MOST_BYTES).toFixed(1);
    return unusable('bad-model', `${model.file} has ${size} GB, and at most 1 GB can be loaded here. Take a smaller model or its quantised export.`);
  }
  try {
    const files = { model: await readFile(model.file), tokenizer: await readFile(tokenizer.file) };
    if (files.model.subarray(0, POINTER.length).toString('latin1') !== POINTER) return usable(files);
    return unusable('bad-model', `${model.file} only points to the model. Fetch the file itself, for example with "git lfs pull".`);
  } catch (error) {
    return unusable('unreadable', `The files in ${folder} cannot be read (${reasonOf(error)}). Check who may read them.`);
  }
}

/** A JSON file of the folder in this shape; null when it is not there. */
export async function readJson<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<EncoderResult<T | null>> {
  const file = path.join(folder, name);
  try {
    return parseJson(name, await readFile(file, 'utf8'), schema);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return usable(null);
    return unusable('unreadable', `${file} cannot be read (${reasonOf(error)}). Check who may read it.`);
  }
}

/** The value of a JSON text in this shape, or which field does not fit. */
export function parseJson<T>(name: string, text: string, schema: z.ZodType<T>): EncoderResult<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unusable('bad-file', `${name} is not JSON (${reasonOf(error)}). It may be cut short: copy it again.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return usable(parsed.data);
  const [issue] = parsed.error.issues;
  return unusable('bad-file', `${name} has another shape than expected (${issue?.path.join('.') || 'the whole file'}: ${issue?.message}). Copy it again.`);
}

async function firstOf(folder: string, names: readonly string[]): Promise<{ file: string; bytes: number } | null> {
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return { file, bytes: found.size };
  }
  return null;
}
