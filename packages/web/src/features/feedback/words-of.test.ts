import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

const answer = 'Basically we, um, changed it.';

test.each([
  [0, 11, 'Basically'],
  [0, 10, 'Basically'],
  [12, 16, 'um'],
  [10, 12, 'we'],
])('the words from %i to %i are %s', (start, end, words) => {
  expect(wordsOf(answer, { start, end })).toBe(words);
});
