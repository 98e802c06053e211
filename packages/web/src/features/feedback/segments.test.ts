import { describe, expect, test } from 'vitest';
import { segment } from './segments.ts';

const text = 'In five years I kind of want to lead.';

describe('segment', () => {
  test('leaves unmarked text whole', () => {
    expect(segment(text, [])).toEqual([{ start: 0, text, marks: [], begins: [] }]);
  });

  test('cuts at the borders of a mark', () => {
    expect(segment(text, [{ id: 'hedge', start: 16, end: 23 }])).toEqual([
      { start: 0, text: 'In five years I ', marks: [], begins: [] },
      { start: 16, text: 'kind of', marks: ['hedge'], begins: ['hedge'] },
      { start: 23, text: ' want to lead.', marks: [], begins: [] },
    ]);
  });

  test('carries every mark through an overlap, and each begins once', () => {
    const overlapping = [
      { id: 'late', start: 14, end: 37 },
      { id: 'hedge', start: 16, end: 23 },
      { id: 'vague', start: 21, end: 31 },
    ];
    expect(segment(text, overlapping).map(({ text: run, marks, begins }) => [run, marks, begins])).toEqual([
      ['In five years ', [], []],
      ['I ', ['late'], ['late']],
      ['kind ', ['late', 'hedge'], ['hedge']],
      ['of', ['late', 'hedge', 'vague'], ['vague']],
      [' want to', ['late', 'vague'], []],
      [' lead.', ['late'], []],
    ]);
  });

  test('takes one remark on two places', () => {
    const twice = [
      { id: 'repeat', start: 0, end: 2 },
      { id: 'repeat', start: 14, end: 15 },
    ];
    expect(segment(text, twice).flatMap(({ begins }) => begins)).toEqual(['repeat']);
  });

  test('keeps marks inside the text and drops empty ones', () => {
    const odd = [
      { id: 'beyond', start: 32, end: 90 },
      { id: 'empty', start: 5, end: 5 },
      { id: 'outside', start: 50, end: 60 },
    ];
    expect(segment(text, odd).map(({ text: run, marks }) => [run, marks])).toEqual([
      ['In five years I kind of want to ', []],
      ['lead.', ['beyond']],
    ]);
  });

  test('always gives the text back', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const marks = Array.from({ length: seed % 7 }, (_, index) => {
        const start = (seed * 31 + index * 17) % 45;
        return { id: `${index}`, start, end: start + ((seed * 13 + index * 7) % 20) };
      });
      expect(
        segment(text, marks)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('of nothing is nothing', () => {
    expect(segment('', [{ id: 'a', start: 0, end: 3 }])).toEqual([]);
  });
});
