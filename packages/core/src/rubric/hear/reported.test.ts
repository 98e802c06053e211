import { expect, it } from 'vitest';
import { isReported } from './reported.ts';

it.each([
  'You said you are getting a hundred more electric double-deckers.',
  'And, um, your job advert mentions a rota.',
  'You’ve also told me that nights are shared.',
])('hears the company’s words: %s', (text) => expect(isReported(text)).toBe(true));

it.each(['I want to drive, and you said that is possible.', 'Your buses are electric.', 'You could say I like nights.'])(
  'hears the speaker’s own: %s',
  (text) => expect(isReported(text)).toBe(false),
);
