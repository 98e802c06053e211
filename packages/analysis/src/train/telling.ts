import { rarityOf, TELLING_STEP } from '@candor/core';
import { solveRidge } from './ridge.ts';

/** An answer by its grams, and the place of the question that it answers. */
export type ToldGrams = { readonly place: number; readonly grams: readonly { readonly id: number; readonly share: number }[] };

/** Pulls the weights towards nothing; there are ten times as many grams as answers. Chosen on answers of hands left out, where 1 to 6 were alike. */
const RIDGE = 3;
const MOST_STEPS = 127;

/**
 * What each gram tells for each question against all others: the weights that best say of every answer which question it serves (least squares with a
 * ridge). Odds count a gram anew for every other gram that comes with it; these share out what they tell together. Grams with numbers from `rows` on are not looked at.
 */
export function learnTelling(answers: readonly ToldGrams[], questions: number, rows: number): Int8Array {
  const lines = answers.map(({ grams }) => {
    const known = grams.filter(({ id }) => id < rows);
    const length = Math.hypot(...known.map(({ share }) => rarityOf(share))) || 1;
    return known.map(({ id, share }) => ({ at: id, value: rarityOf(share) / length }));
  });
  const share = Array.from({ length: questions }, (_, place) => answers.filter((answer) => answer.place === place).length / Math.max(1, answers.length));
  const wanted = answers.map(({ place }) => Float64Array.from(share, (mean, i) => (i === place ? 1 : 0) - mean));
  const weights = new Float64Array(rows * questions);
  solveRidge(lines, wanted, RIDGE).forEach((given, i) => {
    for (const { at, value } of lines[i] ?? [])
      for (let q = 0; q < questions; q++) weights[at * questions + q] = (weights[at * questions + q] as number) + value * (given[q] as number);
  });
  return Int8Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / TELLING_STEP))));
}
