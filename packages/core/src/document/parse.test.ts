import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ANSWER_LENGTH, parseDocument } from './parse.ts';

describe('parseDocument', () => {
  it('keeps words whole and sets punctuation apart', () => {
    const doc = parseDocument('I don’t “short-term” 20% — we/they went… OK?');
    expect(doc.words.map((w) => [w.before, w.text, w.after])).toEqual([
      ['', 'I', ''],
      ['', 'don’t', ''],
      ['“', 'short-term', '”'],
      ['', '20%', ''],
      ['', 'we', '/'],
      ['', 'they', ''],
      ['', 'went', '…'],
      ['', 'OK', '?'],
    ]);
    expect(doc.words[1]?.lower).toBe("don't");
  });

  it('ends a sentence at a line break', () => {
    expect(parseDocument('First this\nthen that').sentences.map((s) => s.text)).toEqual(['First this', 'then that']);
  });

  it('holds for any text: offsets are exact, words are in order and inside their sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const doc = parseDocument(text);
        let last = 0;
        for (const word of doc.words) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          last = word.end;
          const sentence = doc.sentences[word.sentence];
          expect(sentence && sentence.firstWord <= word.index && word.index < sentence.endWord).toBe(true);
        }
        for (const sentence of doc.sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['http://a.b/', '{a', "a'", 'a-b', '😀a'])(
    'reads the longest answer without white space: %s',
    (piece) => {
      // The tagger's own patterns take minutes for the first of them when they get it whole.
      const text = piece.repeat(MAX_ANSWER_LENGTH / piece.length);
      const { words } = parseDocument(`${text} I run it.`.slice(-MAX_ANSWER_LENGTH));
      expect(words.slice(-3).map(({ lower, tag }) => [lower, tag])).toEqual([
        ['i', 'PRON'],
        ['run', 'VERB'],
        ['it', 'PRON'],
      ]);
    },
    30_000,
  );

  it('refuses what is too long', () => {
    expect(() => parseDocument('a'.repeat(MAX_ANSWER_LENGTH + 1))).toThrow(RangeError);
  });
});
