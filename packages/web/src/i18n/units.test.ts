import { expect, it } from 'vitest';
import { en } from './en.ts';

const { units } = en.feedback;

it('says measured values as people do', () => {
  expect(units.wordsPerSentence(22.25)).toBe('22 words a sentence');
  expect(units.perMinute(7.14)).toBe('7.1 a minute');
  expect(units.ratio(0.756)).toBe('0.76');
  expect(units.share(0.333)).toBe('33 %');
});
