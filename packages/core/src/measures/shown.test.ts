import { expect, it } from 'vitest';
import { shownValue } from './shown.ts';

it.each([
  [22.25, 'wordsPerSentence', 22],
  [9.96, 'perMinute', 10],
  [7.14, 'per100Words', 7.1],
  [-12.6, 'dB', -13],
  [0.04, 'seconds', 0],
  [0.756, 'ratio', 0.76],
  [0.333, 'share', 0.33],
  [11.43, undefined, 11],
] as const)('shows %d %s as %d', (value, unit, shown) => expect(shownValue(value, unit)).toBe(shown));
