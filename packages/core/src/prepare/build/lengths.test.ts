import { describe, expect, it } from 'vitest';
import type { DraftLength, DraftSentence } from '../draft.ts';
import { draftLengths, usualLength } from './lengths.ts';

const sentence: DraftSentence = { elementIds: [], pieces: [{ kind: 'words', text: `${'word '.repeat(40)}.` }] };
/** So many sentences of 40 words, a quarter of a minute each. */
const drafts = (of: Readonly<Record<DraftLength, number>>) => (seconds: DraftLength) => Array.from({ length: of[seconds] }, () => sentence);

describe('the lengths of a draft', () => {
  it('begin with one that answers of the form usually have', () => {
    expect([usualLength('short'), usualLength('plan'), usualLength('story')]).toEqual([30, 60, 60]);
  });

  it('say which are usual, how long each really is, and whether it says more', () => {
    expect(draftLengths('short', drafts({ 30: 3, 60: 4, 90: 4 }))).toEqual({
      usual: [20, 45],
      drafts: [
        { seconds: 30, takes: 45, isUsual: true, adds: true },
        { seconds: 60, takes: 60, isUsual: false, adds: true },
        { seconds: 90, takes: 60, isUsual: false, adds: false },
      ],
    });
  });
});
