import { type Background, type Bank, bestFew, type Nearness } from '../hear/index.ts';
import type { HeardUnit } from './heard.ts';

export type Ranked = { readonly id: string; readonly score: number };

/**
 * How the readings of an answer weigh beside each element's best sentence: how near the sentences are on average to all that the question
 * listens for, in meaning (above the question's background) and in rare words. Chosen on half of the frozen natural answers; the other half is reported.
 */
const MEANING_WEIGHT = 0.5;
const WORDS_WEIGHT = 3;
/** Brings the sum to 0–1. */
const SCALE = 0.5;
/** A question whose background was not learnt (a pack of one's own) has the middle of the others. */
const ORDINARY = 0.35;

/** Known questions by how well an answer serves them, best first. Without an encoder rare words alone are counted. */
export function rankAnswers(bank: Bank, background: Background, required: (key: string) => boolean, heard: readonly HeardUnit[]): Ranked[] {
  const sentences = heard.filter(({ unit }) => unit.kind !== 'pair' && unit.parts.length === 0).map(({ nearness }) => nearness);
  if (sentences.length === 0) return [];
  return [...bank.itemsOf]
    .map(([id, items]) => {
      const elements = items.filter((item) => item.kind === 'element');
      const says = elements.flatMap((element) => element.says);
      const weights = elements.map((element) => (required(element.key) ? 2 : 1));
      const best =
        elements.reduce((sum, element, i) => sum + (weights[i] ?? 1) * bestSentence(sentences, element.says), 0) / weights.reduce((sum, w) => sum + w, 0);
      const meaning = meanOf(sentences, ({ meaning }) => (meaning ? bestFew(meaning, says).mean - (background.get(id) ?? ORDINARY) : 0));
      const words = meanOf(sentences, (nearness) => bestFew(nearness.words, says).mean);
      const score = SCALE * (best + MEANING_WEIGHT * meaning + WORDS_WEIGHT * words);
      return { id, score: Math.round(1000 * Math.min(1, Math.max(0, score))) / 1000 };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best that any sentence does for one element, in meaning and in words, each by its own best sentence. */
function bestSentence(sentences: readonly Nearness[], says: readonly number[]): number {
  let meaning = 0;
  let words = 0;
  for (const nearness of sentences) {
    if (nearness.meaning) meaning = Math.max(meaning, bestFew(nearness.meaning, says).best);
    words = Math.max(words, bestFew(nearness.words, says).best);
  }
  return sentences[0]?.meaning ? (meaning + words) / 2 : words;
}

const meanOf = (sentences: readonly Nearness[], value: (nearness: Nearness) => number): number =>
  sentences.reduce((sum, one) => sum + value(one), 0) / sentences.length;
