import type { Goal } from '@candor/core';

/** The side of the picture, in its own units; a step of the scale is a fifth of it. */
export const SIZE = 100;
const STEP = SIZE / 5;
/** Goals of the same urgency and importance stand beside each other in their cell. */
const BESIDE = 5;

export type Place = { readonly goal: Goal; readonly number: number; readonly x: number; readonly y: number };

/** Where each goal stands in the picture: further right is more urgent, further up more important. Numbered in the workbook's order. */
export function placesOf(goals: readonly Goal[]): Place[] {
  const shown = goals.filter(({ horizon }) => horizon !== 'none-yet');
  return shown.map((goal, i) => {
    const mates = shown.filter(({ urgency, importance }) => urgency === goal.urgency && importance === goal.importance);
    const at = mates.indexOf(goal) - (mates.length - 1) / 2;
    return { goal, number: i + 1, x: (goal.urgency - 0.5) * STEP + at * BESIDE, y: SIZE - (goal.importance - 0.5) * STEP };
  });
}
