import { expect, it } from 'vitest';
import { matchedTo } from './phrase-match.ts';

it('gives each label one phrase, the likeliest', () => {
  expect(matchedTo(['driving licence', 'a full driving licence', 'patience'], ['full driving licence', 'tact'])).toEqual([false, true, false]);
});

it('takes a phrase that holds all of a label', () => {
  expect(matchedTo(['Excel to a decent level'], ['Excel'])).toEqual([true]);
});
