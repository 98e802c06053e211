import type { SpokenWord } from '@candor/core';

const WORD_MS = 400;

/** What is said to be heard: one word every 400 ms, "um" for a filled pause. */
export function heardWords(text: string): SpokenWord[] {
  return text.split(' ').map((word, i) => ({
    text: word,
    startMs: i * WORD_MS,
    endMs: i * WORD_MS + 300,
    confidence: 0.9,
    kind: /^u[mh]$/i.test(word) ? 'filledPause' : 'word',
  }));
}
