import type { Runtime } from '@candor/inference';
import type { Adapter } from './adapter.ts';
import { openReader } from './open-reader.ts';
import { minilmTokeniser } from './package-files.ts';
import { createPairTokeniser, type TokenisePair } from './tokenise-pair.ts';

/** Reads two texts together, so that each word of the one is seen beside each word of the other. */
export type CrossEncoder = {
  /** What is said of each pair, in order: as many numbers as the adapter has outputs. The same pair gives the same numbers, whatever else is read. */
  read(pairs: readonly (readonly [string, string])[]): Promise<Float32Array[]>;
};

/** Cuts pairs into the tokens that the embedded reader knows. Rejects when its vocabulary cannot be read. */
export const loadPairTokeniser = async (): Promise<TokenisePair> => createPairTokeniser(await minilmTokeniser());

/** The embedded reader of pairs. Rejects when its weights cannot be read. */
export async function loadCrossEncoder(adapter: Adapter, loading?: Promise<Runtime>): Promise<CrossEncoder> {
  const [read, tokenise] = await Promise.all([openReader('whole', adapter, loading), loadPairTokeniser()]);
  return {
    read: (pairs) =>
      read(
        pairs.map(([one, other]) => {
          const { ids, first } = tokenise(one, other);
          return { ids, texts: ids.map((_, at) => Number(at >= first)) };
        }),
      ),
  };
}
