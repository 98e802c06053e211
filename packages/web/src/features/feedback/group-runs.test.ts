import { expect, test } from 'vitest';
import { groupRuns } from './group-runs.ts';

test('neighbours with the same key are together, others apart', () => {
  expect(groupRuns([2, 4, 1, 3, 6], (n) => n % 2 === 0)).toEqual([
    [true, [2, 4]],
    [false, [1, 3]],
    [true, [6]],
  ]);
  expect(groupRuns([], () => 0)).toEqual([]);
});
