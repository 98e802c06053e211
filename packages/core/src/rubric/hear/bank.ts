import type { Cue } from './cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How strongly each cue speaks for an item: log odds of the cue in its phrasings against the whole bank. */
export type ItemCueWeights = Readonly<Partial<Record<Cue, number>>>;

/** What an interviewer may hear: an element or a trap of a question, or a concept, which belongs to no question. `key` is unique in the bank. */
export type BankItem = {
  readonly key: string;
  readonly question: string;
  readonly id: string;
  readonly kind: 'element' | 'trap' | 'concept';
  /** Rows of the bank. */
  readonly says: readonly number[];
  readonly nearMisses: readonly number[];
  /** Ids of the concepts it is an instance of. */
  readonly concepts: readonly string[];
  /** How strongly each stem speaks for it (log odds), by the stem's number. */
  readonly odds: ReadonlyMap<number, number>;
  /** The same for a common stem that none of its phrasings has. */
  readonly oddsOfOthers: number;
  readonly cues: ItemCueWeights;
  /** Shares of its phrasings that negate something, and that only suppose something. */
  readonly negated: number;
  readonly supposed: number;
  /** Mean of its phrasings' vectors, scaled to length one; null without an encoder. */
  readonly centre: Float32Array | null;
};

/** The stems of every row, by number and weight, row after row; weights of a row have length one. */
export type RowStems = { readonly from: Uint32Array; readonly ids: Uint32Array; readonly weights: Float32Array };

/** Everything that an answer is compared with. Sentences that several items share stand once. */
export type Bank = {
  readonly vocabulary: Vocabulary;
  readonly rows: RowStems;
  readonly dimensions: number;
  /** One vector of length one a row; null hears by words alone. */
  readonly matrix: Float32Array | null;
  readonly itemsOf: ReadonlyMap<string, readonly BankItem[]>;
  readonly concepts: readonly BankItem[];
};

/** The stems of rows, given as lists of numbers. */
export function rowStems(vocabulary: Vocabulary, rows: readonly (readonly number[])[]): RowStems {
  const from = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    from[i + 1] = (from[i] as number) + row.length;
  });
  return weighedRows(vocabulary, { from, ids: rows.flat() });
}

/** The same for rows that lie one after the other. Common stems are left out. */
export function weighedRows({ idf }: Vocabulary, rows: { readonly from: ArrayLike<number>; readonly ids: ArrayLike<number> }): RowStems {
  const from = new Uint32Array(rows.from.length);
  const ids = new Uint32Array(rows.ids.length);
  const weights = new Float32Array(rows.ids.length);
  let count = 0;
  for (let row = 0; row + 1 < rows.from.length; row++) {
    const first = count;
    for (let at = rows.from[row] as number; at < (rows.from[row + 1] as number); at++) {
      const id = rows.ids[at] as number;
      if ((idf[id] ?? 0) > 0) ids[count++] = id;
    }
    const length = Math.hypot(...Array.from(ids.subarray(first, count), (id) => idf[id] as number)) || 1;
    for (let at = first; at < count; at++) weights[at] = (idf[ids[at] as number] as number) / length;
    from[row + 1] = count;
  }
  return { from, ids: ids.slice(0, count), weights: weights.slice(0, count) };
}
