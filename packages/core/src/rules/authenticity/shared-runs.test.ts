import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { gramsOf, sharedRuns, wordsOf } from './shared-runs.ts';

it('joins overlapping and adjacent runs, and keeps apart what the other text keeps apart', () => {
  const grams = gramsOf(['one two three four', 'five six'].map(wordsOf), 2);
  const doc = parseDocument('Zero one two three, four five six seven. One two.');
  expect(sharedRuns(doc, grams, 2)).toEqual({
    runs: [
      { first: 1, end: 7 },
      { first: 8, end: 10 },
    ],
    words: 8,
    longest: 6,
  });
});

it('reads words without punctuation, with straight apostrophes', () =>
  expect(wordsOf('By {season}, I’d like “two-way” trust.')).toEqual(['by', 'season', "i'd", 'like', 'two-way', 'trust']));
