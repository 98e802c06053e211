import { expect, it } from 'vitest';
import { parseDocument } from '../../../document/parse.ts';
import { stretchesOf } from './stretches.ts';

it('cuts a sentence into the items of its lists, and says which stand behind a colon', () => {
  const { words } = parseDocument('Our promises: kindness, plain talk and courage.');
  const said = stretchesOf(words).map(({ first, end, place, behindColon }) => ({
    item: words
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(' '),
    place,
    behindColon,
  }));
  const of = (item: string, place: number, behindColon: boolean) => ({ item, place, behindColon });
  expect(said).toEqual([
    of('our promises', 0, false),
    of('our promises', 0, false),
    of('kindness', 1, true),
    of('plain talk', 2, true),
    of('plain talk', 2, true),
    of('and courage', 3, true),
    of('and courage', 3, true),
  ]);
});
