import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignCorrection } from './correction.ts';
import type { Transcript } from './recording.ts';
import { audioSpanOf, documentOf, placeWords, quoteOf, transcriptText } from './transcript-text.ts';

/** Words of 300 ms with gaps of 100 ms. */
const heard = (text: string): Transcript => ({
  times: 'exact',
  words: text
    .split(' ')
    .map((word, i) => ({ text: word, startMs: i * 400, endMs: i * 400 + 300, confidence: 0.9, kind: word === 'um' ? 'filledPause' : 'word' })),
});
const shown = ({ words }: Transcript) => words.map(({ text, startMs, endMs, confidence }) => [text, startMs, endMs, confidence]);

describe('alignCorrection', () => {
  it('keeps every time where only capitals and punctuation change', () =>
    expect(shown(alignCorrection(heard('i ran the depot'), 'I ran the depot.'))).toEqual([
      ['I', 0, 300, 0.9],
      ['ran', 400, 700, 0.9],
      ['the', 800, 1100, 0.9],
      ['depot.', 1200, 1500, 0.9],
    ]));
  it('gives a replaced word the time of what it replaces, and takes removed words out', () =>
    expect(shown(alignCorrection(heard('i ran the deep oh um now'), 'i ran the depot now'))).toEqual([
      ['i', 0, 300, 0.9],
      ['ran', 400, 700, 0.9],
      ['the', 800, 1100, 0.9],
      ['depot', 1200, 2300, 0.5],
      ['now', 2400, 2700, 0.9],
    ]));
  it('puts a forgotten word into the gap', () =>
    expect(shown(alignCorrection(heard('ran depot'), 'ran the depot'))).toEqual([
      ['ran', 0, 300, 0.9],
      ['the', 300, 400, 0.5],
      ['depot', 400, 700, 0.9],
    ]));
  it('says so when most words are new', () => {
    expect(alignCorrection(heard('i ran the depot and the yard'), 'i ran the big depot and yard').times).toBe('exact');
    expect(alignCorrection(heard('i ran'), 'i ran it all from the first to the last day').times).toBe('approximate');
  });
  it('makes one word for each run, in order and inside the recording, of any two texts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bee', 'um', 'C.', '—'), { maxLength: 12, minLength: 1 }),
        fc.array(fc.constantFrom('a', 'bee', 'um', 'c', '…'), { maxLength: 12 }),
        (old, fresh) => {
          const { words } = alignCorrection(heard(old.join(' ')), fresh.join('  '));
          expect(words.map(({ text }) => text)).toEqual(fresh);
          words.forEach(({ startMs, endMs }, i) => {
            expect(endMs).toBeGreaterThanOrEqual(startMs);
            expect(startMs).toBeGreaterThanOrEqual(Math.floor(words[i - 1]?.endMs ?? 0));
            expect(endMs).toBeLessThanOrEqual(old.length * 400);
          });
        },
      ),
    ));
});

describe('words and moments', () => {
  const transcript = heard('Well, I ran the depot.');
  const doc = documentOf(transcript);
  it('reads as a text', () => expect(doc.text).toBe('Well, I ran the depot.'));
  it('finds the moment of a stretch of text', () => {
    expect(audioSpanOf(doc, transcript, { kind: 'text', start: 8, end: 15 })).toEqual({ kind: 'audio', startMs: 800, endMs: 1500 });
    expect(audioSpanOf(doc, transcript, { kind: 'text', start: 5, end: 6 })).toBeNull();
  });
  it('quotes a moment, and the neighbours of a silence', () => {
    const quote = (startMs: number, endMs: number) => quoteOf(doc.text, placeWords(doc.text, transcript), { kind: 'audio', startMs, endMs });
    expect(quote(800, 1500)).toBe('ran the');
    expect(quote(1100, 1200)).toBe('ran … the');
    expect(quote(5000, 6000)).toBe('depot. …');
    expect(quote(-9, 0)).toBe('… Well,');
  });
  it('splits a word that came with a blank in it, and refuses another text', () => {
    const odd: Transcript = { times: 'exact', words: [{ text: 'of course', startMs: 0, endMs: 400, confidence: 1, kind: 'word' }] };
    expect(transcriptText(odd)).toBe('of course');
    expect(placeWords('of  course', odd).map(({ startMs, start }) => [startMs, start])).toEqual([
      [0, 0],
      [200, 4],
    ]);
    expect(() => placeWords('of', odd)).toThrow(RangeError);
  });
});
