import { expect, it } from 'vitest';
import { learnTelling } from './telling.ts';

const [PLAN, HEN, RARE] = [
  { id: 0, share: 0.5 },
  { id: 1, share: 0.5 },
  { id: 2, share: 0.1 },
];

it('lets a gram tell for the question whose answers have it and against the other, and gives rare grams no row', () => {
  const answers = [
    { place: 0, grams: [PLAN] },
    { place: 1, grams: [HEN, RARE] },
  ];
  // Each answer wants (½, −½) or the opposite; one gram of length one with a ridge of 3 earns a fourth of that, 0.125, in steps of 0.0025.
  expect(learnTelling(answers, 2, 2)).toEqual(Int8Array.of(50, -50, -50, 50));
});

it('shares out what two grams tell that always come together', () => {
  const other = { place: 1, grams: [] };
  expect(learnTelling([{ place: 0, grams: [PLAN] }, other], 2, 2)).toEqual(Int8Array.of(50, -50, 0, 0));
  expect(learnTelling([{ place: 0, grams: [PLAN, HEN] }, other], 2, 2)).toEqual(Int8Array.of(35, -35, 35, -35));
});
