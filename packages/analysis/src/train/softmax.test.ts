import { expect, it } from 'vitest';
import { chancesOf, fitSoftmax } from './softmax.ts';

it('tells three outcomes apart by what speaks for each, and leaves the odds even where nothing does', () => {
  const cases = [0, 1, 2].flatMap((right) =>
    Array.from({ length: 20 }, () => ({ features: [0, 1, 2].map((i) => Number(i === right)), right: [right], weight: 1 })),
  );
  const weights = fitSoftmax(cases, 3, 0.1);
  const likeliest = (features: number[]) => chancesOf(weights, features).map((chance) => chance > 0.9);
  expect([likeliest([1, 0, 0]), likeliest([0, 1, 0]), likeliest([0, 0, 1])]).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
  expect(chancesOf(weights, [0, 0, 0]).map((chance) => Math.round(chance * 100))).toEqual([33, 33, 33]);
});

it('learns from what it cannot be as well as from what it is', () => {
  const sure = [0, 1, 2].flatMap((right) => Array.from({ length: 10 }, () => ({ features: [0], right: [right], weight: 1 })));
  const neverLast = Array.from({ length: 10 }, () => ({ features: [1], right: [0, 1], weight: 1 }));
  const [first = 0, second = 0, last = 0] = chancesOf(fitSoftmax([...sure, ...neverLast], 3, 0.1), [1]);
  expect(last).toBeLessThan(0.1);
  expect(first).toBeCloseTo(second, 2);
});
