import { createHash } from 'node:crypto';
import type { SentenceEncoder } from '../encoder.ts';
import { readModelFiles } from './files.ts';
import { openModel, type SentenceModel } from './model.ts';
import { type EncoderResult, unusable, usable } from './problem.ts';
import { readReading } from './reading.ts';
import { readTokenizer } from './tokenizer.ts';

/** An encoder from a folder. It holds memory until it is released. */
export type OnnxEncoder = SentenceEncoder & { release(): Promise<void> };

/** Read at loading, to see that the model works. */
export const TRIAL_SENTENCES = ['Last year I led the night shift of a small ward.', 'Next spring I want to learn how budgets are made.'] as const;

/** Raised when the same files begin to give other vectors. */
const READING_VERSION = 1;

/**
 * The sentence model in a folder as sentence-transformers exports it: an ONNX model, its `tokenizer.json`, and the files that say how to pool.
 * The id is a hash of what the vectors depend on, so a folder may move and vectors of another model are never taken for this one's.
 */
export async function loadOnnxEncoder(folder: string): Promise<EncoderResult<OnnxEncoder>> {
  const files = await readModelFiles(folder);
  if (!files.ok) return files;
  const reading = await readReading(folder);
  if (!reading.ok) return reading;
  const tokenise = readTokenizer(files.value.tokenizer.toString('utf8'));
  if (!tokenise.ok) return tokenise;
  const { pooling, maxTokens, lowercase } = reading.value;
  const hash = createHash('sha256').update(files.value.model).update(files.value.tokenizer).update(`${pooling} ${maxTokens} ${lowercase}`).digest('hex');
  const opened = await openModel(files.value.model, reading.value);
  if (!opened.ok) return opened;
  const model = opened.value;
  const idsOf = (text: string) => tokenise.value(lowercase ? text.toLowerCase() : text, maxTokens);

  const dimensions = await tryOut(model, TRIAL_SENTENCES.map(idsOf));
  if (!dimensions.ok) {
    await model.release();
    return dimensions;
  }
  return usable({
    id: `onnx${READING_VERSION}-${hash.slice(0, 16)}`,
    dimensions: dimensions.value,
    encode: async (texts) => {
      const vectors: Float32Array[] = [];
      // One by one, so that no sentence depends on its neighbours: not on their padding, nor, in a quantised model, on their scale.
      for (const text of texts) vectors.push(await vectorOf(model, idsOf(text), dimensions.value));
      return vectors;
    },
    release: () => model.release(),
  });
}

async function vectorOf(model: SentenceModel, ids: readonly number[], dimensions: number): Promise<Float32Array> {
  if (ids.length === 0) return new Float32Array(dimensions);
  const vector = await model.read(ids);
  if (!vector.ok) throw new Error(vector.error.message);
  return vector.value;
}

/** How many dimensions the vectors of these sentences have; they have to be different ones. */
async function tryOut(model: SentenceModel, sentences: readonly (readonly number[])[]): Promise<EncoderResult<number>> {
  const vectors: Float32Array[] = [];
  for (const ids of sentences) {
    const vector = await model.read(ids);
    if (!vector.ok) return vector;
    vectors.push(vector.value);
  }
  const [one, other] = vectors;
  if (one && other && one.length === other.length && one.some((x, i) => x !== other[i])) return usable(one.length);
  return unusable('wrong-output', 'The model gives two different sentences the same vector. Check that model and tokenizer.json belong together.');
}
