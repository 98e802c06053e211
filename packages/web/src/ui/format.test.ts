import { expect, test } from 'vitest';
import { ago, clock } from './format.ts';

test.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [75_000, '1:15'],
  [3_600_000, '60:00'],
])('clock(%i) is %s', (ms, shown) => {
  expect(clock(ms)).toBe(shown);
});

test.each([
  ['2025-11-23T23:59:00', 'today'],
  ['2025-11-22T23:59:00', 'yesterday'],
  ['2025-11-20T08:00:00', '3 days ago'],
  ['2025-11-01T08:00:00', '1 Nov 2025'],
  ['2025-11-24T00:01:00', 'today'],
])('%s is %s', (then, shown) => {
  expect(ago(then, new Date('2025-11-23T10:00:00'))).toBe(shown);
});
