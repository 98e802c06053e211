import { describe, expect, it } from 'vitest';
import { lightDocument } from '../understand/light-document.ts';
import { isSameWords, quoteAround, quoteWords } from './quote.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return quoteAround(lightDocument(text), start, start + words.length);
};

describe('quoteAround', () => {
  it('neither begins nor ends with a word that leaves something open', () => {
    const long = 'I have been a staff nurse on a surgical ward for six years, and everyone says I am great with patients';
    expect(around(long, 'I have')).toBe('I have been a staff nurse');
    expect(around(long, 'everyone says')).toBe('everyone says I am great with patients');
  });

  it('ends no quotation of more than it can hold with such a word', () => {
    const text = 'In five years I want to run a bay of my own, because I like teaching the new ones.';
    expect(around(text, text)).toBe('In five years I want to run');
    expect(quoteWords(lightDocument(text), 0, 19)).toBe('In five years I want to run');
  });

  it('keeps all that it is about, and a short sentence whole', () => {
    expect(around('We sold what was left of it to the shop on the corner by the church.', 'left of it to the')).toBe('what was left of it to the shop');
    expect(around('It was because of the.', 'because')).toBe('It was because of the');
  });
});

describe('isSameWords', () => {
  it('knows words that were quoted before, whole, within others or at their end', () => {
    expect(isSameWords('I am a perfectionist and a people person', 'and a people person and everyone says')).toBe(true);
    expect(isSameWords('a people person', 'I am a People person')).toBe(true);
    expect(isSameWords('I like teaching the new ones', 'I like teaching the new ones.')).toBe(true);
    expect(isSameWords('Aisha', 'I asked Aisha in pharmacy')).toBe(false);
    expect(isSameWords('we were at four minutes', 'at four we were done')).toBe(false);
  });
});
