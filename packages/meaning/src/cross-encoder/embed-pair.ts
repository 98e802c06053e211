import { single, type Tensors } from './safetensors.ts';
import { MOST_TOKENS, type TokenisePair } from './tokenise-pair.ts';

/** A token is as many numbers, in every layer. */
export const WIDTH = 384;
const PIECES = 30522;
const PLACES = 512;

/** Gives the rows of two texts one after the other: of each token the piece's own numbers, where it stands, and which text it is of (`texts`, two rows). */
export function createPairEmbedding({ halves, numbers }: Tensors, texts: Float32Array, tokenise: TokenisePair): (one: string, other: string) => Float32Array {
  const pieces = halves('embeddings.word_embeddings.weight', PIECES, WIDTH);
  const places = numbers('embeddings.position_embeddings.weight', PLACES, WIDTH).slice(0, MOST_TOKENS * WIDTH);
  return (one, other) => {
    const { ids, first } = tokenise(one, other);
    const rows = places.slice(0, ids.length * WIDTH);
    ids.forEach((id, at) => {
      const ofText = at < first ? 0 : WIDTH;
      for (let i = 0; i < WIDTH; i++)
        rows[at * WIDTH + i] = (rows[at * WIDTH + i] as number) + single(pieces[id * WIDTH + i] as number) + (texts[ofText + i] as number);
    });
    return rows;
  };
}
