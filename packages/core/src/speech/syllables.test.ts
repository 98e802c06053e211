import { expect, it } from 'vitest';
import { syllablesIn } from './syllables.ts';

it.each([
  [1, 'I we through asked strength makes played'.split(' ')],
  [2, 'table wanted changes doing didn’t paying OK it’ll'.split(' ')],
  [3, 'idea manager customer SQL decided going-through area'.split(' ')],
  [4, 'responsible experience variety January'.split(' ')],
  [5, 'university understandingly'.split(' ')],
])('counts %i', (count, words) => expect(words.map((word) => [word, syllablesIn(word)])).toEqual(words.map((word) => [word, count])));

it('reads figures as they are said', () =>
  expect(['0', '42', '100', '2019', '2007', '3.5', '250,000', '1,500', '7%'].map(syllablesIn)).toEqual([2, 3, 3, 4, 5, 3, 7, 6, 2]));

it('counts nothing where nothing is said', () => expect(['', '…', '—', "'"].map(syllablesIn)).toEqual([0, 0, 0, 0]));
