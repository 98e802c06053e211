import { describe, expect, it } from 'vitest';
import { voiceNumbers } from './voice-numbers.ts';

describe('voiceNumbers', () => {
  it('gives each temperament its own voice', () => {
    expect(voiceNumbers(['neutral', 'warm', 'sceptical'], 6)).toEqual([0, 1, 2].map((voice) => ({ voice, pitch: 1 })));
    expect(voiceNumbers(['terse'], 6)).toEqual([{ voice: 3, pitch: 1 }]);
  });

  it('gives people of one temperament different voices', () => {
    expect(voiceNumbers(['warm', 'warm', 'neutral'], 3)).toEqual([1, 2, 0].map((voice) => ({ voice, pitch: 1 })));
  });

  it('tells people apart by pitch where there are too few voices', () => {
    expect(voiceNumbers(['neutral', 'warm', 'sceptical'], 1)).toEqual([1, 0.8, 1.2].map((pitch) => ({ voice: 0, pitch })));
    expect(voiceNumbers(['neutral', 'warm', 'sceptical'], 2)).toEqual([
      { voice: 0, pitch: 1 },
      { voice: 1, pitch: 1 },
      { voice: 0, pitch: 0.8 },
    ]);
  });
});
