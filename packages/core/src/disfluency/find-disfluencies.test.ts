import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ANSWER_LENGTH, parseDocument } from '../document/parse.ts';
import type { Disfluency } from './disfluency.ts';
import { findDisfluencies } from './find-disfluencies.ts';

/** Words that rules look at, so that random texts set many of them off. */
const VOCABULARY = [
  'um',
  'uh,',
  'I',
  'I,',
  "I'm",
  'you',
  'know',
  'know,',
  'like',
  'well,',
  'no',
  'sorry,',
  'or',
  'wait',
  'mean',
  'the',
  'the,',
  'th-',
  'a',
  'was',
  'ward.',
  '—',
  'five',
  'six,',
  'What',
  '\n',
];
const texts = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 60 }).map((words) => words.join(' '));

describe('findDisfluencies', () => {
  test('gives ranges of words, in order', () => {
    expect(parseDocument('Um, I, uh, I was, you know, on Monday, no sorry, Tuesday.').disfluencies).toEqual([
      { kind: 'filledPause', firstWord: 0, endWord: 1 },
      { kind: 'reparandum', firstWord: 1, endWord: 2 },
      { kind: 'filledPause', firstWord: 2, endWord: 3 },
      { kind: 'discourseMarker', firstWord: 5, endWord: 7 },
      { kind: 'reparandum', firstWord: 8, endWord: 9 },
      { kind: 'editTerm', firstWord: 9, endWord: 11 },
    ] satisfies Disfluency[]);
  });

  test('reads a recogniser without punctuation', () => {
    expect(parseDocument('well i started as a as a nurse and um it was like really hard you know').disfluencies).toEqual([
      { kind: 'discourseMarker', firstWord: 0, endWord: 1 },
      { kind: 'reparandum', firstWord: 3, endWord: 5 },
      { kind: 'filledPause', firstWord: 9, endWord: 10 },
      { kind: 'discourseMarker', firstWord: 12, endWord: 13 },
      { kind: 'discourseMarker', firstWord: 15, endWord: 17 },
    ] satisfies Disfluency[]);
  });

  test('an empty answer has none', () => expect(findDisfluencies([])).toEqual([]));

  test('ranges are not empty, lie in the text, are sorted and do not overlap within a kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { words, disfluencies } = parseDocument(text);
        const ends = new Map<string, number>();
        let last = 0;
        for (const { kind, firstWord, endWord } of disfluencies) {
          expect(firstWord).toBeGreaterThanOrEqual(Math.max(last, ends.get(kind) ?? 0));
          expect(endWord).toBeGreaterThan(firstWord);
          expect(endWord).toBeLessThanOrEqual(words.length);
          last = firstWord;
          ends.set(kind, endWord);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Milliseconds; a linear pass over the longest answer takes some 20 on a laptop, a quadratic one seconds. */
  const BUDGET_MS = 250;
  test.each(['the ', 'I ', 'um ', 'you know ', 'no sorry ', 'a- ', 'or '])('takes time linear in the answer: "%s" over and over', (piece) => {
    const { words } = parseDocument(piece.repeat(MAX_ANSWER_LENGTH / piece.length));
    // The best of a few runs: another process may take the processor during one of them.
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      findDisfluencies(words);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(BUDGET_MS);
  });
});
