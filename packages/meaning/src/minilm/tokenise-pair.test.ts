import { expect, it } from 'vitest';
import { createPairTokeniser, MOST_TOKENS } from './tokenise-pair.ts';

/** A mark, a token a character, a mark. */
const tokenise = createPairTokeniser((text, most) => [101, ...Array.from(text, (c) => c.charCodeAt(0)).slice(0, most - 2), 102]);

it('puts two texts one after the other, with a mark before, between and behind', () => {
  expect(tokenise('ab', 'c')).toEqual({ ids: [101, 97, 98, 102, 99, 102], first: 4 });
});

it.each([
  ['the other, where that is longer', 10, 500, 12],
  ['the one, where that is longer', 500, 10, MOST_TOKENS - 11],
  ['both alike, where both are long', 500, 500, 80],
])('leaves out the end of %s', (_what, one, other, first) => {
  const pair = tokenise('a'.repeat(one), 'b'.repeat(other));
  expect([pair.ids.length, pair.first]).toEqual([MOST_TOKENS, first]);
  expect([pair.ids[0], pair.ids[first - 1], pair.ids.at(-1)]).toEqual([101, 102, 102]);
  expect(new Set(pair.ids.slice(1, first - 1))).toEqual(new Set([97]));
  expect(new Set(pair.ids.slice(first, -1))).toEqual(new Set([98]));
});
