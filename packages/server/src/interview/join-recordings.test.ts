import type { Recording } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { joinRecordings } from './join-recordings.ts';

const recording = (word: string, durationMs: number, change: Partial<Recording> = {}): Recording => ({
  durationMs,
  transcript: { times: 'exact', words: [{ text: word, startMs: 5, endMs: 15, confidence: 1, kind: 'word' }] },
  pitch: { stepMs: 10, hertz: [100, 110] },
  loudness: { stepMs: 10, decibels: [-20, -30] },
  quality: { speechDb: -20, noiseDb: -60, clippedShare: 0, problems: [] },
  ...change,
});

describe('joinRecordings', () => {
  it('gives nothing of none, and one as it is', () => {
    const one = recording('Yes.', 20);
    expect(joinRecordings([])).toBeNull();
    expect(joinRecordings([one])).toBe(one);
  });

  it('sets one behind the other, each track from where its recording begins', () => {
    const second = recording('No.', 60, { quality: { speechDb: -40, noiseDb: -50, clippedShare: 0.4, problems: ['noisy'] } });
    expect(joinRecordings([recording('Yes.', 40), second])).toEqual({
      durationMs: 100,
      transcript: {
        times: 'exact',
        words: [
          { text: 'Yes.', startMs: 5, endMs: 15, confidence: 1, kind: 'word' },
          { text: 'No.', startMs: 45, endMs: 55, confidence: 1, kind: 'word' },
        ],
      },
      pitch: { stepMs: 10, hertz: [100, 110, 0, 0, 100, 110, 0, 0, 0, 0] },
      loudness: { stepMs: 10, decibels: [-20, -30, -100, -100, -20, -30, -100, -100, -100, -100] },
      quality: { speechDb: -32, noiseDb: -54, clippedShare: 0.24, problems: ['noisy'] },
    });
  });

  it('claims nothing for all that one of them lacks', () => {
    const vague = recording('No.', 20, { pitch: null, transcript: { times: 'approximate', words: [] } });
    expect(joinRecordings([recording('Yes.', 20), vague])).toMatchObject({ pitch: null, transcript: { times: 'approximate' }, loudness: { stepMs: 10 } });
  });
});
