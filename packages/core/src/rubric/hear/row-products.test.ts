import { expect, it } from 'vitest';
import { rowProducts } from './row-products.ts';

const MATRIX = Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

it.each([
  [[], []],
  [[4], [-1]],
  [
    [0, 1, 2],
    [-1, -1, -1],
  ],
  [
    [4, 0, 3, 1],
    [-1, -1, -1, -1],
  ],
  [
    [2, 2, 0, 1, 4],
    [-1, -1, -1, -1, -1],
  ],
])('multiplies rows %j', (rows, expected) => {
  expect([...rowProducts(MATRIX, 2, Uint32Array.from(rows), Float32Array.from([1, -1]))]).toEqual(expected);
});

it('gives each row its own product, in the order asked for', () => {
  expect([...rowProducts(MATRIX, 2, Uint32Array.from([3, 0, 4, 1, 2]), Float32Array.from([1, 0]))]).toEqual([7, 1, 9, 3, 5]);
});
