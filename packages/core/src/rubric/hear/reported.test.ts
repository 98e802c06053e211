import { expect, it } from 'vitest';
import { isReported } from './reported.ts';

it.each([
  'You said you are getting a hundred more electric double-deckers.',
  'And, um, your job advert mentions a rota.',
  'You’ve also promised that nights are shared.',
])('hears the company’s words: %s', (text) => expect(isReported(text)).toBe(true));

it.each([
  'I want to drive, and you said that is possible.',
  'Your buses are electric.',
  'You could say I like nights.',
  'You said five years, so I want to be a sister by then.',
  'You say hello and you learn their name.',
])('hears the speaker’s own: %s', (text) => expect(isReported(text)).toBe(false));
