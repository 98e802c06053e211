import type { Bank, BankItem } from './bank.ts';
import { rowStems } from './bank.ts';
import { centreOf } from './learn-bank.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A bank as numbers and names, the way it is kept in a file; vectors are kept apart, a row each in the same order. */
export type FrozenBank = {
  readonly stems: readonly (readonly [stem: string, count: number])[];
  readonly rows: readonly (readonly number[])[];
  readonly items: readonly FrozenItem[];
};
export type FrozenItem = Omit<BankItem, 'odds' | 'centre'> & { readonly odds: readonly (readonly [id: number, weight: number])[] };

/** Takes a bank apart. `rows` are the stems of every row by number, common ones included. */
export function freezeBank(bank: Bank, rows: readonly (readonly number[])[]): FrozenBank {
  const items = [...[...bank.itemsOf.values()].flat(), ...bank.concepts];
  return {
    stems: [...bank.vocabulary.ids].map(([stem, id]) => [stem, Math.round((bank.vocabulary.share[id] as number) * rows.length)]),
    rows,
    items: items.map(({ centre, odds, ...item }) => ({ ...item, odds: [...odds] })),
  };
}

/** Puts a bank together again. `matrix` holds a vector a row; null hears by words alone. */
export function thawBank(frozen: FrozenBank, matrix: Float32Array | null): Bank {
  const vocabulary = vocabularyOf(frozen.stems, frozen.rows.length);
  const dimensions = matrix ? matrix.length / frozen.rows.length : 0;
  const items = frozen.items.map(
    (item): BankItem => ({
      ...item,
      odds: new Map(item.odds),
      centre: matrix && centreOf(item.says.map((row) => matrix.subarray(row * dimensions, (row + 1) * dimensions))),
    }),
  );
  const questions = [...new Set(items.filter((item) => item.kind !== 'concept').map((item) => item.question))];
  return {
    vocabulary,
    rows: rowStems(vocabulary, frozen.rows),
    dimensions,
    matrix,
    itemsOf: new Map(questions.map((id) => [id, items.filter((item) => item.question === id && item.kind !== 'concept')])),
    concepts: items.filter((item) => item.kind === 'concept'),
  };
}
