import { expect, it } from 'vitest';
import { fitSparseSoftmax, pointsOf, type SparseCase } from './sparse-softmax.ts';

const at = (place: number, right: number, dense: number[] = [0]): SparseCase => ({
  at: Int32Array.of(place),
  values: Float32Array.of(1),
  dense: Float32Array.from(dense),
  right,
  weight: 1,
});
const likeliest = (points: Float64Array): number => points.indexOf(Math.max(...points));

it('tells three outcomes apart by which feature a case has, and by the numbers that all have', () => {
  const cases = [0, 1, 2].flatMap((right) => Array.from({ length: 20 }, () => at(right, right)));
  const weights = fitSparseSoftmax(cases, 3, 3, 0.1);
  expect([0, 1, 2].map((place) => likeliest(pointsOf(weights, at(place, 0), 3)))).toEqual([0, 1, 2]);
  const byNumbers = fitSparseSoftmax([at(0, 0, [1]), at(0, 1, [-1])], 1, 2, 0.01);
  expect([likeliest(pointsOf(byNumbers, at(0, 0, [1]), 1)), likeliest(pointsOf(byNumbers, at(0, 0, [-1]), 1))]).toEqual([0, 1]);
});

it('says less the more the ridge holds it back, and nothing by a feature that no case has', () => {
  const cases = [at(0, 0), at(1, 1)];
  const size = (ridge: number): number => Math.abs(fitSparseSoftmax(cases, 3, 2, ridge)[0]?.[0] ?? 0);
  expect(size(10)).toBeLessThan(size(0.1));
  expect(fitSparseSoftmax(cases, 3, 2, 0.1)[0]?.[2]).toBe(0);
});
