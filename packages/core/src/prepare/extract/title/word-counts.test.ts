import { expect, it } from 'vitest';
import { wordCountsOf } from './word-counts.ts';

it('counts how often words come, how they are written and what they are called with', () => {
  const { all, small, called, pairs } = wordCountsOf('BAKER. We need a baker. The baker’s oven, our Baker and the oven');
  expect([all.get('baker'), all.get("baker's"), all.get('we')]).toEqual([3, 1, 1]);
  expect([small.has('baker'), small.has('we')]).toEqual([true, false]);
  expect([called.get('baker'), called.get('oven'), called.get('need')]).toEqual([2, 1, undefined]);
  expect([pairs.get('a baker'), pairs.get('our baker'), pairs.get('oven the')]).toEqual([1, 1, undefined]);
});
