import { expect, it } from 'vitest';
import { storyOf } from './story-of.ts';

it.each([
  ['Trained 9 new starters; all 9 passed in 2021', ['9 new starters']],
  ['Packed ~120 sets, roughly 200 people waiting', ['~120 sets', 'roughly 200 people']],
  ['Member of the go-live group (2023)', []],
  ['Passed Level 3 and the HTM 01-01 audit, cut p95 from 480 ms to 120 ms', ['480 ms', '120 ms']],
  ['Recovered R2.3m and 12% of 1,200 claims', ['R2.3m', '12%', '1,200 claims']],
])('takes for figures what counts something, each once: %s', (words, figures) => {
  expect(storyOf(words, '').figures).toEqual(figures);
});
