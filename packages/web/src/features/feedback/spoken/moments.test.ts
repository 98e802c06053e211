import type { Finding, Span, SpokenWord } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { longPauses, marksOfMoments, momentOf, momentOfFinding, placeWords, sentencesOf } from './moments.ts';

const word = (text: string, startMs: number, endMs: number): SpokenWord => ({
  text,
  startMs,
  endMs,
  confidence: 1,
  kind: text === 'um' ? 'filledPause' : 'word',
});
const TEXT = 'I ran it. um Then it grew.';
const words = placeWords(TEXT, {
  words: [
    word('I', 0, 100),
    word('ran', 200, 400),
    word('it.', 400, 600),
    word('um', 1_600, 1_900),
    word('Then', 2_000, 2_200),
    word('it', 2_200, 2_300),
    word('grew.', 2_300, 2_700),
  ],
});
const finding = (...spans: Span[]): Finding => ({ id: 'f', evidence: spans.map((span) => ({ span, quote: '' })) }) as unknown as Finding;

describe('words and moments', () => {
  it('places each spoken word in the text', () => {
    expect(words.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['I', 'ran', 'it.', 'um', 'Then', 'it', 'grew.']);
    expect(placeWords('of course not', { words: [word('of course', 0, 400), word('not', 500, 600)] }).map(({ startMs }) => startMs)).toEqual([0, 200, 500]);
  });
  it('places nothing in a text of other words', () => expect(placeWords('I ran', { words: [word('I', 0, 1)] })).toEqual([]));
  it('finds the moment of a stretch of text', () => {
    expect(momentOf({ kind: 'text', start: 2, end: 8 }, words)).toEqual({ startMs: 200, endMs: 600 });
    expect(momentOf({ kind: 'text', start: 1, end: 2 }, words)).toBeNull();
    expect(momentOfFinding(finding({ kind: 'text', start: 1, end: 2 }, { kind: 'audio', startMs: 5, endMs: 9 }), words)).toMatchObject({
      startMs: 5,
      endMs: 9,
    });
  });
  it('finds the words of a moment, and none in a silence', () => {
    const spans: Span[] = [
      { kind: 'audio', startMs: 1_950, endMs: 2_350 },
      { kind: 'audio', startMs: 600, endMs: 1_600 },
    ];
    expect(marksOfMoments([finding(...spans)], words)).toEqual([{ id: 'f', start: 13, end: 20 }]);
  });
  it('knows the long pauses and the sentences', () => {
    expect(longPauses(words)).toMatchObject([{ startMs: 600, endMs: 1_600, before: { start: 10 } }]);
    expect(sentencesOf(words, TEXT)).toEqual([
      { startMs: 0, endMs: 600, text: 'I ran it.' },
      { startMs: 1_600, endMs: 2_700, text: 'um Then it grew.' },
    ]);
  });
});
