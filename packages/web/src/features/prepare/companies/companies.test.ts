import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from './looks-like-html.ts';
import { markedRuns } from './marked-runs.ts';

describe('looksLikeHtml', () => {
  it.each([
    ['<!DOCTYPE html><p>Cook', true],
    ['  <html lang="en">', true],
    ['<div><h1>Cook</h1><p>Knife skills</p></div>', true],
    ['Cook wanted.\n- knife skills\n- salary < 30k and > 20k', false],
    ['We look for somebody who writes <p> by hand', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(looksLikeHtml(text)).toBe(is));
});

describe('markedRuns', () => {
  const point = (id: string, start: number, end: number) => ({ id, kind: 'value', text: 'x', span: { start, end } }) as const;

  it('cuts where stretches begin and end, and lets them lie over each other', () => {
    expect(markedRuns('honesty and teamwork', [point('a', 0, 7), point('b', 0, 20), { ...point('c', 0, 1), span: null }])).toEqual([
      { start: 0, text: 'honesty', pointIds: ['a', 'b'] },
      { start: 7, text: ' and teamwork', pointIds: ['b'] },
    ]);
  });

  it('loses no word, wherever the spans are', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, all) => {
        const points = all.map(([a, b], i) => point(String(i), Math.min(a, b), Math.max(a, b)));
        expect(
          markedRuns(text, points)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
