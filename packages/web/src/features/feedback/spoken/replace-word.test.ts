import { expect, it } from 'vitest';
import { replaceWord } from './replace-word.ts';

it('puts other words in the place of one', () => {
  const text = 'I lead the knight team.';
  const knight = { start: 11, end: 17 };
  expect(replaceWord(text, knight, ' night ')).toBe('I lead the night team.');
  expect(replaceWord(text, knight, 'night  and day')).toBe('I lead the night and day team.');
  expect(replaceWord(text, knight, ' ')).toBe('I lead the team.');
  expect(replaceWord(text, { start: 0, end: 1 }, '')).toBe('lead the knight team.');
  expect(replaceWord(text, { start: 18, end: 23 }, '')).toBe('I lead the knight');
});
