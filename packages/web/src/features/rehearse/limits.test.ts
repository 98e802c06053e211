import { MAX_ANSWER_LENGTH as original } from '@candor/core';
import { expect, test } from 'vitest';
import { MAX_ANSWER_LENGTH } from './limits.ts';

test('the studio and the analysis agree on the longest answer', () => {
  expect(MAX_ANSWER_LENGTH).toBe(original);
});
