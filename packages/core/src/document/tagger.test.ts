import { expect, test } from 'vitest';
import { lemmas, tag } from './tagger.ts';

test('divides a word the same whatever was read before', () => {
  const text = "It was the porters's choice.";
  const words = () => tag(text).tokens.map(({ start, end }) => text.slice(start, end));
  const first = words();
  expect(first).toEqual(['It', 'was', 'the', 'porters', "'s", 'choice', '.']);
  tag("They were the porters's, not mine.");
  expect(words()).toEqual(first);
});

test.each(['couldnt', 'didnt', 'wont', 'cant', 'shouldnt'])('knows a word for “%s” before a comma, where the tagger has none', (word) => {
  expect(lemmas(`I tried but I ${word}, so I asked.`)).toEqual(['i', 'try', 'but', 'i', word, 'so', 'i', 'ask']);
});
