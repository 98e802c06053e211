import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { repeatedPhrases } from './repeated-phrases.ts';

const phrases = (text: string, asked = '') => {
  const doc = parseDocument(text);
  return repeatedPhrases(doc, 3, asked).map((hits) => hits.map((hit) => doc.text.slice(doc.words[hit.first]?.start, doc.words[hit.end - 1]?.end)));
};

it('finds the longest phrase, once', () =>
  expect(phrases('I was able to rest. I was able to plan. Then I was able to go.')).toEqual([['I was able to', 'I was able to', 'I was able to']]));
it('leaves the topic alone', () => expect(phrases('on the night shift, on the night shift, on the night shift')).toEqual([]));
it('leaves plain grammar alone', () => expect(phrases('I want to be here. I want to be there. I want to be home.')).toEqual([]));
it('leaves an adjective of a topic word alone', () =>
  expect(phrases('It was the northern depot, it was the northern quay, and it was the northern gate.')).toEqual([]));
it('leaves the words of the question alone', () =>
  expect(phrases('I stay motivated by it. I stay motivated by it. I stay motivated by it.', 'how do you stay motivated')).toEqual([]));
