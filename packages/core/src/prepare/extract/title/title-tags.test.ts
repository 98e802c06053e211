import { expect, it } from 'vitest';
import { TITLE_TAGS, tagsOfTitle, titleWords } from './title-tags.ts';

it.each([
  [6, 2, 4, { first: 2, end: 4 }],
  [3, 0, 3, { first: 0, end: 3 }],
  [2, 1, 2, { first: 1, end: 2 }],
  [4, 4, 4, null],
  [0, 0, 0, null],
])('gives back the title that words were tagged with: %i words, %i to %i', (words, first, end, expected) => {
  const tags = tagsOfTitle(words, first, end);
  expect(tags).toHaveLength(words);
  expect(titleWords(tags)).toEqual(expected);
  expect(tags.every((tag, i) => TITLE_TAGS.mayFollow(tags[i - 1] ?? -1, tag))).toBe(true);
});

it('has no second title, none that goes on before it began, and none that is taken up again', () => {
  const may = (...tags: number[]): boolean => tags.every((tag, i) => TITLE_TAGS.mayFollow(tags[i - 1] ?? -1, tag));
  const [before, begin, within, behind] = [0, 1, 2, 3];
  expect(may(before, begin, within, within, behind)).toBe(true);
  expect(may(begin, behind)).toBe(true);
  for (const tags of [
    [within],
    [behind],
    [before, within],
    [before, behind],
    [begin, begin],
    [begin, before],
    [behind, begin],
    [behind, within],
    [within, begin],
  ])
    expect(may(...tags)).toBe(false);
});
