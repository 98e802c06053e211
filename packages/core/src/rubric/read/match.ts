import type { Bank, Nearness } from '../hear/index.ts';
import type { HeardUnit } from './heard.ts';

export type Ranked = { readonly id: string; readonly score: number };

const WORDS_SHARE = 0.5;

/** Known questions by how much of what they listen for an answer holds: for each element the sentence nearest to its phrasings, required ones counting double. */
export function rankAnswers(bank: Bank, required: (key: string) => boolean, heard: readonly HeardUnit[]): Ranked[] {
  const units = heard.filter(({ unit }) => unit.kind !== 'pair').map(({ nearness }) => nearness);
  const scores = new Map<string, number>();
  for (const [question, items] of bank.itemsOf) {
    let sum = 0;
    let weights = 0;
    for (const item of items) {
      if (item.kind === 'trap') continue;
      const weight = required(item.key) ? 2 : 1;
      let best = 0;
      for (const nearness of units) best = Math.max(best, nearestOf(nearness, item.says));
      sum += weight * best;
      weights += weight;
    }
    scores.set(question, weights === 0 ? 0 : sum / weights);
  }
  return sorted(scores);
}

function nearestOf(nearness: Nearness, phrases: readonly number[]): number {
  let words = 0;
  let meaning = 0;
  for (const phrase of phrases) {
    words = Math.max(words, nearness.words[phrase] as number);
    if (nearness.meaning) meaning = Math.max(meaning, nearness.meaning[phrase] as number);
  }
  return nearness.meaning ? WORDS_SHARE * words + (1 - WORDS_SHARE) * meaning : words;
}

const sorted = (scores: ReadonlyMap<string, number>): Ranked[] =>
  [...scores].map(([id, score]) => ({ id, score: Math.round(Math.min(1, score) * 1000) / 1000 })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
