import type { Goal } from '@candor/core';

/** The side of the picture, in its own units; a step of the scale is a fifth of it. */
export const SIZE = 100;
const STEP = SIZE / 5;
/** Of a number alone in its cell, and how far it may be from its mates: in a cell with many, both shrink so that none covers another or leaves the cell. */
const RADIUS = 4.4;
const APART = 9.5;
/** The radius as a share of the room between two: a half would touch. */
const FILLED = 0.46;

export type Place = { readonly goal: Goal; readonly number: number; readonly x: number; readonly y: number; readonly radius: number };

/** In the order of the page: the short term, then the long. Numbers of goals count along it. */
export const inOrder = (goals: readonly Goal[]): Goal[] => [
  ...goals.filter(({ horizon }) => horizon === 'short'),
  ...goals.filter(({ horizon }) => horizon === 'long'),
];

/** Where each goal stands in the picture: further right is more urgent, further up more important. Mates of one cell stand in a square. */
export function placesOf(goals: readonly Goal[]): Place[] {
  const shown = inOrder(goals);
  return shown.map((goal, i) => {
    const mates = shown.filter(({ urgency, importance }) => urgency === goal.urgency && importance === goal.importance);
    const columns = Math.ceil(Math.sqrt(mates.length));
    const rows = Math.ceil(mates.length / columns);
    const apart = Math.min(APART, STEP / columns);
    const at = mates.indexOf(goal);
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, mates.length - row * columns);
    return {
      goal,
      number: i + 1,
      x: (goal.urgency - 0.5) * STEP + ((at % columns) - (inRow - 1) / 2) * apart,
      y: SIZE - (goal.importance - 0.5) * STEP + (row - (rows - 1) / 2) * apart,
      radius: Math.min(RADIUS, apart * FILLED),
    };
  });
}
