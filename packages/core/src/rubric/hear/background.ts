import type { Bank } from './bank.ts';
import { bestFew } from './features.ts';

/** By a question's id: how near an ordinary sentence is to what it listens for. Some questions are near to everything. */
export type Background = ReadonlyMap<string, number>;

/** One in so many phrases of the bank stands for ordinary sentences. */
const SAMPLE_EVERY = 17;

/** Learns the background of every question from the phrasings of the others; `meaningOf` gives a phrase's nearness to the whole bank. */
export function learnBackground(bank: Bank, meaningOf: (phrase: number) => Float32Array): Background {
  const sample = bank.phrases.map((_, i) => i).filter((i) => i % SAMPLE_EVERY === 0);
  return new Map(
    [...bank.itemsOf].map(([question, items]) => {
      const own = new Set(items.flatMap((item) => [...item.says, ...item.nearMisses]));
      const says = items.filter((item) => item.kind === 'element').flatMap((item) => item.says);
      const values = sample.filter((phrase) => !own.has(phrase)).map((phrase) => bestFew(meaningOf(phrase), says).mean);
      const mean = values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
      return [question, Math.round(mean * 1e4) / 1e4];
    }),
  );
}
