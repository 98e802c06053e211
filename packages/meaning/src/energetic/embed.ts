import type { WeightOf } from './package-files.ts';

/** What a token is to the model before it knows the others. */
export const EMBEDDED = 256;
/** The model was taught with no more than this many tokens; the rest of a text is not read. */
export const MOST_TOKENS = 128;

const TOKENS = 8002;
/** As many waves tell the place of a token, each by its sine and its cosine. */
const WAVES = EMBEDDED / 2;

/** Gives the rows of a text's tokens, one after the other: twice the token's own, as the model was taught, and where it stands. */
export function createEmbedding(weightOf: WeightOf): (ids: readonly number[]) => Float32Array {
  // A copy, so that the memory of all the other weights can go.
  const table = weightOf('module/Embeddings_en', TOKENS, EMBEDDED).slice();
  const places = placeRows(
    weightOf('module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1', 1, WAVES),
  );
  return (ids) => {
    const rows = places.slice(0, Math.min(ids.length, MOST_TOKENS) * EMBEDDED);
    for (let at = 0; at < rows.length; at += EMBEDDED) {
      const from = (ids[at / EMBEDDED] as number) * EMBEDDED;
      for (let i = 0; i < EMBEDDED; i++) rows[at + i] = (rows[at + i] as number) + 2 * (table[from + i] as number);
    }
    return rows;
  };
}

function placeRows(frequencies: Float32Array): Float32Array {
  const rows = new Float32Array(MOST_TOKENS * EMBEDDED);
  for (let place = 0; place < MOST_TOKENS; place++) {
    for (let wave = 0; wave < WAVES; wave++) {
      const angle = Math.fround(place * (frequencies[wave] as number));
      rows[place * EMBEDDED + wave] = Math.sin(angle);
      rows[place * EMBEDDED + WAVES + wave] = Math.cos(angle);
    }
  }
  return rows;
}
