import { type HearModel, probabilityOf, type Sample } from '@candor/core';

export type Scores = { readonly precision: number; readonly recall: number; readonly f1: number; readonly positives: number };

/** Precision, recall and F1 of a model at a probability threshold. */
export function scoresAt(model: HearModel, samples: readonly Sample[], threshold: number): Scores {
  let hits = 0;
  let said = 0;
  let there = 0;
  for (const sample of samples) {
    const yes = probabilityOf(model, sample.features) >= threshold;
    if (yes) said++;
    if (sample.label === 1) there++;
    if (yes && sample.label === 1) hits++;
  }
  const precision = said === 0 ? 0 : hits / said;
  const recall = there === 0 ? 0 : hits / there;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), positives: there };
}
