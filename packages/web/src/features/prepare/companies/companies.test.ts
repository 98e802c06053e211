import type { Brief } from '@candor/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from './looks-like-html.ts';
import { markedRuns } from './marked-runs.ts';
import { saysNothing, textOfFile, whyNoAd } from './no-ad.ts';

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

describe('whyNoAd', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['🎉🎉', 'empty'],
    ['\n# Candor workbook\n\n- Version: 1', 'workbook'],
    ['{"format":"candor-workbook","version":1}', 'workbook'],
    ['{"format":"candor-export"}', 'export'],
    ['[{"a":1}]', 'data'],
    ['{Cook wanted}', null],
    ['[Cook] wanted', null],
    ['Cook wanted', null],
  ])('%j: %s', (text, why) => expect(whyNoAd(text)).toBe(why));
});

describe('textOfFile', () => {
  it.each([
    [[0x43, 0x6f, 0x6f, 0x6b], 'Cook'],
    [[0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xa9], 'Cé'],
    [[0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00], 'Cé'],
    [[0xfe, 0xff, 0x00, 0x43], 'C'],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a], null],
    [[0x25, 0x50, 0x44, 0x46, 0x00, 0x01], null],
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xe9], null],
    [[0x43, 0xe9, 0x0d, 0x0a, 0xfc], 'Cé\r\nü'],
    [[0xfc, 0x00], null],
    [[], ''],
  ])('%j: %j', (bytes, text) => expect(textOfFile(Uint8Array.from(bytes))).toBe(text));
});

describe('saysNothing', () => {
  const brief = (text: string, ...spans: readonly (readonly [number, number])[]): Brief => ({
    format: 'candor-brief',
    version: 1,
    company: '',
    role: '',
    text,
    points: spans.map(([start, end], i) => ({ id: `p${i}`, kind: 'skill-must', text: text.slice(start, end), span: { start, end } })),
  });

  it.each([
    [brief('hello there'), true],
    [brief('hello there', [0, 11]), true],
    [brief('Baker: sourdough', [7, 16]), false],
  ])('%j: %s', (one, nothing) => expect(saysNothing(one)).toBe(nothing));
});
