import { type Bank, type BankPhrase, featuresOf, itemNearness, learnCueWeights, type Nearness, nearnessToBank, type Sample } from '@candor/core';

/** Sentences of other questions stand for off-topic talk: one in so many of the bank is compared with each question. */
const FOREIGN_EVERY = 97;

/**
 * Training samples from the bank alone: every sentence of a question is compared with every element and trap of it, as if that
 * sentence were not in the bank. `keep` chooses the phrases that serve as bank and `test` those that are read.
 */
export function bankSamples(
  bank: Bank,
  nearnessOf: (phrase: number) => Nearness,
  keep: (phrase: BankPhrase) => boolean,
  test: (phrase: BankPhrase) => boolean,
): Sample[] {
  const samples: Sample[] = [];
  for (const [question, items] of bank.itemsOf) {
    const own = [...new Set(items.flatMap((item) => [...item.says, ...item.nearMisses]))];
    const foreign = bank.phrases.map((_, i) => i).filter((i) => (i + question.length) % FOREIGN_EVERY === 0 && !own.includes(i));
    const read = [...own, ...foreign].filter((i) => test(bank.phrases[i] as BankPhrase));
    const notKept = (phrase: number) => !keep(bank.phrases[phrase] as BankPhrase);
    const nearnesses = new Map(
      read.map((phrase) => {
        const leftOut = (other: number) => other === phrase || notKept(other);
        return [phrase, items.map((item) => itemNearness(item, nearnessOf(phrase), leftOut))];
      }),
    );
    items.forEach((item, index) => {
      const shared = learnCueWeights(bank, item, notKept);
      const positives = read.filter((phrase) => item.says.includes(phrase)).length;
      const negativeWeight = Math.min(1, (NEGATIVES_PER_POSITIVE * positives) / (read.length - positives));
      for (const phrase of read) {
        const isSaid = item.says.includes(phrase);
        const cueWeights = isSaid ? learnCueWeights(bank, item, (other) => other === phrase || notKept(other)) : shared;
        const features = featuresOf(items, nearnesses.get(phrase) ?? [], index, bank.phrases[phrase]?.cues ?? [], cueWeights);
        samples.push({ features, label: isSaid ? 1 : 0, weight: isSaid ? 1 : negativeWeight });
      }
    });
  }
  return samples;
}

/** In an answer most sentences are not a given element; about this many to one. */
const NEGATIVES_PER_POSITIVE = 3;

/** Nearness of every bank sentence to the bank, computed once and kept. */
export function bankNearness(bank: Bank, vectorOf: ((text: string) => Float32Array | undefined) | null): (phrase: number) => Nearness {
  const all = bank.phrases.map((phrase) => nearnessToBank(bank, phrase.text, vectorOf?.(phrase.text) ?? null));
  return (phrase) => all[phrase] as Nearness;
}
