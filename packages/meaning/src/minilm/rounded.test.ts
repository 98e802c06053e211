import { expect, it } from 'vitest';
import { addProduct } from './adapter.ts';
import { rounded } from './rounded.ts';

it('adds the product of two narrow matrices', () => {
  // (1, 2)ᵀ × (10, 20, 30)
  expect([...addProduct(Float32Array.of(1, 1, 1, 0, 0, 0), Float32Array.of(1, 2), Float32Array.of(10, 20, 30), 3)]).toEqual([11, 21, 31, 20, 40, 60]);
});

it('keeps a matrix in whole numbers by columns, each row to its own measure', () => {
  const { byColumn, worth } = rounded(Float32Array.of(0.63, -0.1, 6.3, 3.15, 0, 0), 2);
  expect([...byColumn]).toEqual([63, 63, 0, -10, 32, 0]);
  expect([...worth]).toEqual([expect.closeTo(0.01), expect.closeTo(0.1), 1]);
});
