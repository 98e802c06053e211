import { setImmediate as nextTurn } from 'node:timers/promises';
import { type WasmRuntime, wasmRuntime } from '@candor/inference';
import { type EncoderResult, reasonOf, unusable, usable } from './problem.ts';
import type { ModelReading } from './reading.ts';
import { sentenceVector } from './sentence-vector.ts';

/** An open model: token ids of one sentence to its vector of length one. */
export type SentenceModel = {
  read(ids: readonly number[]): Promise<EncoderResult<Float32Array>>;
  release(): Promise<void>;
};

type Session = Awaited<ReturnType<WasmRuntime['open']>>;
type Tensor = InstanceType<WasmRuntime['Tensor']>;

/** All that is fed. There is one sentence at a time, so the mask is all ones and the types are all noughts. */
const INPUTS = { input_ids: (id: number) => id, attention_mask: () => 1, token_type_ids: () => 0 } as const;
/** The finished vector, where the export has it. */
const FINISHED = 'sentence_embedding';
/** What is best to read, under the names exporters give it; the first output else. */
const OUTPUTS = [FINISHED, 'token_embeddings', 'last_hidden_state'];
/** What classifiers and fillers of gaps give. */
const NO_MEANING = 'logits';

/** Loads a model that makes vectors of sentences or of tokens, or says why it is none. */
export async function openModel(bytes: Uint8Array, reading: ModelReading): Promise<EncoderResult<SentenceModel>> {
  const runtime = await wasmRuntime();
  let session: Session;
  try {
    session = await runtime.open(bytes);
  } catch (error) {
    return unusable('bad-model', `The model cannot be loaded (${reasonOf(error)}). Copy or export it again, as one ONNX file.`);
  }
  const { outputNames } = session;
  const output = OUTPUTS.find((name) => outputNames.includes(name)) ?? outputNames[0] ?? '';
  const problem = inputProblem(session) ?? outputProblem(output, reading);
  if (problem) {
    await session.release();
    return problem;
  }
  const read: SentenceModel['read'] = async (ids) => {
    // Lets requests that are waiting in between two sentences: the runtime holds the thread while it computes.
    await nextTurn();
    let result: Tensor | undefined;
    try {
      result = (await session.run(feeds(runtime, session, ids), [output]))[output];
    } catch (error) {
      return unusable('bad-model', `The model fails on a sentence (${reasonOf(error)}). Check that model and tokenizer.json belong together.`);
    }
    const vector = result && sentenceVector(result.data, result.dims, ids.length, reading.pooling);
    if (vector) return usable(vector);
    const shape = result ? `${result.type} ${result.dims.join(' × ')}` : 'nothing';
    return unusable(
      'wrong-output',
      `The model's output "${output}" has another shape than vectors have: ${shape} for ${ids.length} tokens. Export it for the task "feature-extraction".`,
    );
  };
  return usable({ read, release: session.release });
}

function inputProblem({ inputNames, inputMetadata }: Session): EncoderResult<never> | null {
  const foreign = inputNames.filter((name) => !(name in INPUTS));
  const asked = inputMetadata.map((input) => (input.isTensor ? `${input.name} (${input.type})` : input.name)).join(', ');
  const whole = inputMetadata.every((input) => input.isTensor && (input.type === 'int64' || input.type === 'int32'));
  if (inputNames.includes('input_ids') && foreign.length === 0 && whole) return null;
  return unusable(
    'no-text-input',
    `The model does not read text as sentence models do: it asks for ${asked || 'nothing'}, not for ${Object.keys(INPUTS).join(', ')} in whole numbers. Choose a sentence model.`,
  );
}

function outputProblem(output: string, { layersAfter }: ModelReading): EncoderResult<never> | null {
  if (output === NO_MEANING) {
    return unusable(
      'wrong-output',
      'The model gives scores for words or classes ("logits"), not vectors of meaning. Export it for the task "feature-extraction".',
    );
  }
  if (layersAfter.length === 0 || output === FINISHED) return null;
  return unusable(
    'unsupported-pooling',
    `modules.json names layers after the pooling (${layersAfter.join(', ')}) that the ONNX file does not have. Export the whole model, so that it has the output "${FINISHED}".`,
  );
}

function feeds(runtime: WasmRuntime, { inputNames, inputMetadata }: Session, ids: readonly number[]): Record<string, Tensor> {
  const tensor = (name: string, of: (id: number) => number): Tensor => {
    const type = inputMetadata.find((input) => input.name === name);
    const numbers = ids.map(of);
    return type?.isTensor && type.type === 'int32'
      ? new runtime.Tensor('int32', Int32Array.from(numbers), [1, ids.length])
      : new runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, ids.length]);
  };
  return Object.fromEntries(Object.entries(INPUTS).flatMap(([name, of]) => (inputNames.includes(name) ? [[name, tensor(name, of)]] : [])));
}
