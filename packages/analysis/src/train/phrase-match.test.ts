import { expect, it } from 'vitest';
import { pairPhrases } from './phrase-match.ts';

const paired = (phrases: readonly string[], labels: readonly string[], strict = false) => {
  const found = pairPhrases(phrases, labels, strict);
  return { phrases: [...found.phrases], labels: [...found.labels] };
};

it('gives each label one phrase, the likeliest', () => {
  expect(paired(['driving licence', 'a full driving licence', 'patience'], ['tact', 'full driving licence'])).toEqual({ phrases: [1], labels: [1] });
});

it('takes a phrase that holds all of a label, unless it is strict', () => {
  expect(paired(['Excel to a decent level'], ['Excel'])).toEqual({ phrases: [0], labels: [0] });
  expect(paired(['Excel to a decent level', 'an SQL'], ['Excel', 'SQL'], true)).toEqual({ phrases: [1], labels: [1] });
});
