import { expect, it } from 'vitest';
import { timeFor } from './time-for.ts';

it('tells how long a list takes, and how much of it fits', () => {
  const plans = Array.from({ length: 40 }, () => 'plan' as const);
  expect([timeFor([], 10), timeFor(plans.slice(0, 3), 10), timeFor(plans, 10), timeFor(plans, 45)]).toEqual([
    { needed: 2, fits: 0 },
    { needed: 6, fits: 3 },
    { needed: 67, fits: 5 },
    { needed: 67, fits: 26 },
  ]);
  expect(timeFor(['story', 'short'], 10)).toEqual({ needed: 5, fits: 2 });
});
