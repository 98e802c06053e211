import { expect, it } from 'vitest';
import { solveRidge } from './ridge.ts';

it('solves the rows’ products with the ridge on their diagonal', () => {
  // Rows (1, 2, 0), (0, 1, 1) and (3, 0, 0): R Rᵀ + 2 is [[7, 2, 3], [2, 4, 0], [3, 0, 11]].
  const rows = [
    [
      { at: 0, value: 1 },
      { at: 1, value: 2 },
    ],
    [
      { at: 1, value: 1 },
      { at: 2, value: 1 },
    ],
    [{ at: 0, value: 3 }],
  ];
  // Made of the shares (1, 2, -1) and (0, 1, 1).
  const shares = solveRidge(rows, [Float64Array.of(8, 5), Float64Array.of(10, 4), Float64Array.of(-8, 11)], 2);
  expect(shares.map((row) => [...row])).toEqual([
    [expect.closeTo(1, 9), expect.closeTo(0, 9)],
    [expect.closeTo(2, 9), expect.closeTo(1, 9)],
    [expect.closeTo(-1, 9), expect.closeTo(1, 9)],
  ]);
});

it('gives a row without anything what is wanted of it, over the ridge', () => {
  expect(solveRidge([[]], [Float64Array.of(6, -2)], 4)).toEqual([Float64Array.of(1.5, -0.5)]);
});
