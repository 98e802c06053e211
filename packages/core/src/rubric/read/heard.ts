import type { Document } from '../../document/document.ts';
import type { QuoteEvidence } from '../../finding/finding.ts';
import {
  type Background,
  type Bank,
  type BankItem,
  cuesOf,
  featuresOf,
  type HearModels,
  type HearUnit,
  type ItemCueWeights,
  itemNearness,
  learnCueWeights,
  type Nearness,
  nearnessToBank,
  probabilityOf,
} from '../hear/index.ts';

/** What hearing needs: the bank, what was learnt from it, and the question's items' cue weights (computed on first use). */
export type Ear = { readonly bank: Bank; readonly models: HearModels; readonly background: Background };

/** One unit of the answer with its nearness to the whole bank. */
export type HeardUnit = { readonly unit: HearUnit; readonly nearness: Nearness };

/** For every item of a question, the unit that shows it best, and where a sentence or clause first might show it; null where none might. */
export type Heard = { readonly key: string; readonly probability: number; readonly unit: HearUnit; readonly perhapsFrom: number | null };

/** Compares each unit with the bank. `vectorOf` is null without an encoder; a unit it does not know is heard by words. */
export function hearAll(ear: Ear, units: readonly HearUnit[], vectorOf: ((text: string) => Float32Array | undefined) | null): HeardUnit[] {
  return units.map((unit) => ({ unit, nearness: nearnessToBank(ear.bank, unit.text, vectorOf?.(unit.text) ?? null) }));
}

/** A pair of sentences has to be clearly better than one alone before it is taken as the evidence. */
const PAIR_DISCOUNT = 0.9;
/** From here a sentence cannot be said not to show an element: half of those that do are below what counts as heard. */
const PERHAPS_FROM = 0.2;
/** Learnt from the bank once, at the first answer to a question. */
const learnt = new WeakMap<Bank, Map<string, ItemCueWeights>>();

/** The best unit for each element and trap of a question, in the question's order. Empty for an answer without words. */
export function hearQuestion(ear: Ear, question: string, heard: readonly HeardUnit[]): Heard[] {
  const items = ear.bank.itemsOf.get(question) ?? [];
  const weights = items.map((item) => cueWeightsOf(ear.bank, item));
  const best: Heard[] = [];
  for (const { unit, nearness } of heard) {
    const model = nearness.meaning ? ear.models.withMeaning : ear.models.wordsOnly;
    const cues = cuesOf(unit.text);
    const nearnesses = items.map((item) => itemNearness(item, nearness));
    items.forEach((item, i) => {
      const raw = probabilityOf(model, featuresOf(items, nearnesses, i, cues, weights[i] ?? {}));
      const probability = unit.kind === 'pair' ? raw * PAIR_DISCOUNT : raw;
      const known = best[i];
      const isEarlier = unit.kind !== 'pair' && probability >= PERHAPS_FROM && unit.start < (known?.perhapsFrom ?? Number.POSITIVE_INFINITY);
      const perhapsFrom = isEarlier ? unit.start : (known?.perhapsFrom ?? null);
      best[i] = !known || probability > known.probability ? { key: item.key, probability, unit, perhapsFrom } : { ...known, perhapsFrom };
    });
  }
  return best;
}

function cueWeightsOf(bank: Bank, item: BankItem): ItemCueWeights {
  const known = learnt.get(bank) ?? new Map<string, ItemCueWeights>();
  learnt.set(bank, known);
  const weights = known.get(item.key) ?? learnCueWeights(bank, item);
  known.set(item.key, weights);
  return weights;
}

export const quoteUnit = (doc: Document, unit: Pick<HearUnit, 'start' | 'end'>): QuoteEvidence => ({
  span: { kind: 'text', start: unit.start, end: unit.end },
  quote: doc.text.slice(unit.start, unit.end),
});
