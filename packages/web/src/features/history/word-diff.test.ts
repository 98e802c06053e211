import { describe, expect, test } from 'vitest';
import { diffWords } from './word-diff.ts';

/** Changed words in brackets. */
const show = (before: string, after: string) => {
  const { before: a, after: b } = diffWords(before, after);
  const mark = (runs: readonly { text: string; changed: boolean }[]) => runs.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');
  return [mark(a), mark(b)];
};

describe('diffWords', () => {
  test('finds nothing in equal texts', () => {
    expect(show('I lead a team', 'I lead a team')).toEqual(['I lead a team', 'I lead a team']);
  });

  test('marks what was cut and what is new', () => {
    expect(show('I sort of lead a small team', 'I lead a team of six')).toEqual(['I [sort of] lead a [small] team', 'I lead a team [of six]']);
  });

  test('does not call a chance "and" common ground', () => {
    expect(show('I looked after beds and I guess that is it', 'I rewrote our sheet with Tom and he copied the rest of it')).toEqual([
      'I [looked after beds and I guess that is] it',
      'I [rewrote our sheet with Tom and he copied the rest of] it',
    ]);
  });

  test('marks everything when nothing is common', () => {
    expect(show('one two', 'three')).toEqual(['[one two]', '[three]']);
  });

  test('copes with empty texts', () => {
    expect(diffWords('', '')).toEqual({ before: [], after: [] });
    expect(show('', 'new words')).toEqual(['', '[new words]']);
  });

  test('sees no change in spacing, and keeps each text as it was written', () => {
    const { before, after } = diffWords('a  b\nc', 'a b c');
    expect([before, after]).toEqual([[{ text: 'a  b\nc', changed: false }], [{ text: 'a b c', changed: false }]]);
  });

  test('of the longest answers is quick enough to wait for', () => {
    const words = (step: number) => Array.from({ length: 3_600 }, (_, index) => `w${(index * step) % 997}`).join(' ');
    const started = performance.now();
    const { before, after } = diffWords(words(7), words(11));
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(before.map(({ text }) => text).join('')).toBe(words(7));
    expect(after.map(({ text }) => text).join('')).toBe(words(11));
  });
});
