import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('short text stays, on one line', () => {
  expect(shorten(' a\n b ')).toBe('a b');
});

test('long text keeps both ends and whole words', () => {
  expect(shorten('In five years I would like to be leading a small team that plans the night shift', 40)).toBe('In five years I would … night shift');
});
