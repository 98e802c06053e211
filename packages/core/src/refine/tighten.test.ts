import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { hedgesIn, REST, tightenText } from './testing.ts';
import { tighten } from './tighten.ts';

const LIMIT_MS = 50;
/** For the reading of the long texts on a busy machine. */
const TIMEOUT_MS = 60_000;

describe('tighten', () => {
  test('gives the text, the counts and each edit with its reason', () => {
    expect(tightenText('Um, so I, I work at a small company, and, uh, we ship parts. I think we should go, you know?')).toEqual({
      text: 'I work at a small company, and we ship parts. We should go.',
      wordsBefore: 21,
      wordsAfter: 13,
      edits: [
        { kind: 'cut', start: 0, end: 4, why: 'cut/filled-pause' },
        { kind: 'cut', start: 4, end: 7, why: 'cut/opener' },
        { kind: 'cut', start: 7, end: 10, why: 'cut/repeat' },
        { kind: 'keep', start: 10, end: 40, text: 'I work at a small company, and' },
        { kind: 'cut', start: 40, end: 45, why: 'cut/filled-pause' },
        { kind: 'keep', start: 45, end: 61, text: ' we ship parts. ' },
        { kind: 'cut', start: 61, end: 70, why: 'cut/hedge' },
        { kind: 'mend', text: 'W' },
        { kind: 'keep', start: 70, end: 81, text: 'e should go' },
        { kind: 'cut', start: 81, end: 92, why: 'cut/discourse-marker' },
        { kind: 'mend', text: '.' },
      ],
      moved: null,
    });
  });

  test('is null when there is nothing to cut or to move', () => {
    expect(tightenText(REST)).toBeNull();
    expect(tightenText('')).toBeNull();
  });

  test('is null when fewer than eight words would be left', () => {
    expect(tightenText('Um, well, I, I like the, um, work, you know.')).toBeNull();
  });

  test('keeps list marks, paragraphs and the final punctuation', () => {
    expect(tightenText('My goals:\n- Well, finish my degree!\n- Um, get a job in nursing\n\nUm.\nI think we should start now')?.text).toBe(
      'My goals:\n- Finish my degree!\n- Get a job in nursing\n\nWe should start now',
    );
  });

  test('reads 20,000 characters in linear time, also without any punctuation', { timeout: TIMEOUT_MS }, () => {
    const cases = [
      'um so i i think you know we kind of went we went there and stuff like that and ',
      'I think — and he laughed — that, um, we won, we won it (as it were). ',
      'um ',
      'I mean, the the ',
    ];
    for (const piece of cases) {
      const text = piece.repeat(Math.floor(20_000 / piece.length));
      const [parseMs, doc] = timed(() => parseDocument(text));
      const input = { answeringSentence: doc.sentences.length - 1, hedges: hedgesIn(text), repeats: [] };
      const times = Array.from({ length: 5 }, () => timed(() => tighten(doc, input))[0]);
      // On a busy machine the reading of the same text, which is linear too, takes longer as well.
      expect(Math.min(...times), piece).toBeLessThan(Math.max(LIMIT_MS, parseMs));
    }
  });
});

function timed<T>(run: () => T): [number, T] {
  const started = performance.now();
  const result = run();
  return [performance.now() - started, result];
}
