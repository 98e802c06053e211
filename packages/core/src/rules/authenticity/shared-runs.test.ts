import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { gramsOf, runsReport, sharedRuns, wordsOf } from './shared-runs.ts';

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

it('reports runs with the opening of the first and the share of the answer', () => {
  const doc = parseDocument('One two three, four five six.');
  const report = { messageId: 'authenticity/test', share: 0.666, points: 12, data: { count: 1 } };
  expect(runsReport(doc, [{ first: 0, end: 4 }], report)).toEqual([
    {
      messageId: 'authenticity/test',
      severity: 'improve',
      data: { first: 'One two three, four', percent: 67, count: 1 },
      spans: [{ kind: 'text', start: 0, end: 19 }],
      points: -12,
    },
  ]);
  expect(runsReport(doc, [], report)).toEqual([]);
});
