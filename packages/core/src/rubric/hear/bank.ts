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
  const weighed = rows.map((row) => {
    const rare = row.filter((id) => (vocabulary.idf[id] ?? 0) > 0);
    const length = Math.hypot(...rare.map((id) => vocabulary.idf[id] ?? 0)) || 1;
    return rare.map((id) => [id, (vocabulary.idf[id] ?? 0) / length] as const);
  });
  const from = new Uint32Array(rows.length + 1);
  weighed.forEach((row, i) => {
    from[i + 1] = (from[i] as number) + row.length;
  });
  return {
    from,
    ids: Uint32Array.from(weighed.flatMap((row) => row.map(([id]) => id))),
    weights: Float32Array.from(weighed.flatMap((row) => row.map(([, w]) => w))),
  };
}
