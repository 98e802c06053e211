import { single, type Tensors } from './safetensors.ts';

/** A token is as many numbers, in every layer. */
export const WIDTH = 384;
const PIECES = 30522;
/** No more tokens are read together. */
export const PLACES = 512;

/** Tokens to read together. `texts`: which of two texts (0 or 1) each is of. */
export type TokenWindow = { readonly ids: readonly number[]; readonly texts: readonly number[] };

/** Gives the rows of tokens, one after the other: the piece's own numbers, where it stands, and which text it is of (`texts`, two rows). */
export function createEmbedding({ halves, numbers }: Tensors, texts: Float32Array): (window: TokenWindow) => Float32Array {
  const pieces = halves('embeddings.word_embeddings.weight', PIECES, WIDTH);
  const places = numbers('embeddings.position_embeddings.weight', PLACES, WIDTH);
  return ({ ids, texts: of }) => {
    if (ids.length > PLACES) throw new RangeError(`${ids.length} tokens are more than can be read together (${PLACES})`);
    const rows = places.slice(0, ids.length * WIDTH);
    ids.forEach((id, at) => {
      const ofText = (of[at] ?? 0) * WIDTH;
      for (let i = 0; i < WIDTH; i++)
        rows[at * WIDTH + i] = (rows[at * WIDTH + i] as number) + single(pieces[id * WIDTH + i] as number) + (texts[ofText + i] as number);
    });
    return rows;
  };
}
