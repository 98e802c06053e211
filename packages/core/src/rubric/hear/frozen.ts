import type { Bank, BankItem } from './bank.ts';
import { weighedRows } from './bank.ts';
import { centreOf } from './learn-bank.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A bank as numbers and names, the way it is kept in a file; vectors are kept apart, a row each in the same order. */
export type FrozenBank = {
  readonly stems: readonly string[];
  /** How many phrases have each stem. */
  readonly counts: ArrayLike<number>;
  /** The stems of every row by number, common ones included, row after row. */
  readonly rows: { readonly from: ArrayLike<number>; readonly ids: ArrayLike<number> };
  readonly items: readonly FrozenItem[];
};
export type FrozenItem = Omit<BankItem, 'odds' | 'centre'> & { readonly odds: { readonly ids: ArrayLike<number>; readonly weights: ArrayLike<number> } };

/** Takes a bank apart. `rows` are the stems of every row by number, common ones included. */
export function freezeBank(bank: Bank, rows: readonly (readonly number[])[]): FrozenBank {
  const items = [...[...bank.itemsOf.values()].flat(), ...bank.concepts];
  const from = [0];
  for (const row of rows) from.push((from.at(-1) as number) + row.length);
  return {
    stems: [...bank.vocabulary.ids.keys()],
    counts: Array.from(bank.vocabulary.share, (share) => Math.round(share * rows.length)),
    rows: { from, ids: rows.flat() },
    items: items.map(({ centre, odds, ...item }) => ({ ...item, odds: { ids: [...odds.keys()], weights: [...odds.values()] } })),
  };
}

/** Puts a bank together again. `matrix` holds a vector a row; null hears by words alone. */
export function thawBank(frozen: FrozenBank, matrix: Float32Array | null): Bank {
  const phrases = frozen.rows.from.length - 1;
  const vocabulary = vocabularyOf(frozen.stems, frozen.counts, phrases);
  const dimensions = matrix ? matrix.length / phrases : 0;
  const items = frozen.items.map(
    (item): BankItem => ({
      ...item,
      odds: oddsFrom(item.odds),
      centre: matrix && centreOf(item.says.map((row) => matrix.subarray(row * dimensions, (row + 1) * dimensions))),
    }),
  );
  const questions = [...new Set(items.filter((item) => item.kind !== 'concept').map((item) => item.question))];
  return {
    vocabulary,
    rows: weighedRows(vocabulary, frozen.rows),
    dimensions,
    matrix,
    itemsOf: new Map(questions.map((id) => [id, items.filter((item) => item.question === id && item.kind !== 'concept')])),
    concepts: items.filter((item) => item.kind === 'concept'),
  };
}

function oddsFrom({ ids, weights }: FrozenItem['odds']): Map<number, number> {
  const odds = new Map<number, number>();
  for (let i = 0; i < ids.length; i++) odds.set(ids[i] as number, weights[i] as number);
  return odds;
}
