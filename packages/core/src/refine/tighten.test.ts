import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { hedgesIn, REST, tightenText } from './testing.ts';
import { tighten } from './tighten.ts';

const MOST_GROWTH = 12;
/** A busy machine can spoil a measurement, never make quadratic work look linear. */
const TRIES = 6;
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
      // Four times the text takes four times as long; quadratic work would take sixteen times.
      fastest(piece, 5_000); // Warms up, so that the first measured run is not the slowest.
      const growths = Array.from({ length: TRIES }, () => fastest(piece, 20_000) / fastest(piece, 5_000));
      expect(Math.min(...growths), piece).toBeLessThan(MOST_GROWTH);
    }
  });
});

/** The fastest of some runs: what a busy machine adds is never less than nothing. */
function fastest(piece: string, length: number): number {
  const text = piece.repeat(Math.floor(length / piece.length));
  const doc = parseDocument(text);
  const input = { answeringSentence: doc.sentences.length - 1, hedges: hedgesIn(text), repeats: [] };
  return Math.min(...Array.from({ length: 7 }, () => timed(() => tighten(doc, input))));
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
