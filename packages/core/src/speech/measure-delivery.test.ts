import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { type Manner, spoken } from './example.ts';
import { measureDelivery } from './measure-delivery.ts';

const measured = (marked: string, manner: Manner = {}) => {
  const { text, recording } = spoken(marked, manner);
  return Object.fromEntries(measureDelivery(recording, parseDocument(text), { form: 'short' }).map(({ name, value }) => [name, value]));
};
const STORY = 'Um, I ran [0.4] the stall on the quay, and [0.3] I sold it. You know, it paid well for a small stall. [1.2] Then I moved on.';

describe('measureDelivery', () => {
  it('measures all that can be told', () =>
    expect(measured(STORY)).toEqual({
      speakingTime: 8.65,
      speechRate: 166.47,
      timePerSyllable: 360.42,
      articulationRate: 4,
      articulationWordRate: 240,
      silentPauses: 4,
      silentPausesPerMinute: 27.75,
      meanPause: 0.6,
      longestPause: 1.2,
      pausesBetweenSentences: 2,
      pausesBetweenClauses: 1,
      pausesInsideClauses: 1,
      filledPauseRate: 6.94,
      fillerWordRate: 6.94,
      timeToFirstWord: 0.5,
      pitchRange: 8.26,
      pitchVariation: 2.7,
      loudnessVariation: 4.54,
      sentenceEndLevel: expect.any(Number),
      risingEnds: 0,
    }));

  it('leaves out what needs times where they are approximate', () =>
    expect(Object.keys(measured(STORY, { times: 'approximate' }))).toEqual([
      'speakingTime',
      'speechRate',
      'timePerSyllable',
      'filledPauseRate',
      'fillerWordRate',
      'pitchRange',
      'pitchVariation',
      'loudnessVariation',
    ]));

  it('leaves out what noise, clipping and silence spoil', () => {
    const lost = (problem: NonNullable<Manner['problems']>[number]) => {
      const left = measured(STORY, { problems: [problem] });
      return Object.keys(measured(STORY)).filter((name) => !(name in left));
    };
    expect(lost('noisy')).toEqual(['pitchRange', 'pitchVariation', 'loudnessVariation', 'sentenceEndLevel', 'risingEnds']);
    expect(lost('clipped')).toEqual(['loudnessVariation', 'sentenceEndLevel']);
    expect(measured(STORY, { problems: ['silent'] })).toEqual({});
  });

  it('leaves out pitch where no tracker ran, and measures nothing of nothing', () => {
    const { text, recording } = spoken(STORY);
    expect(measureDelivery({ ...recording, pitch: null, loudness: null }, parseDocument(text), { form: 'short' }).map(({ name }) => name)).not.toContain(
      'pitchRange',
    );
    const none = { ...recording, transcript: { words: [], times: 'exact' as const } };
    expect(measureDelivery(none, parseDocument(''), { form: 'short' })).toEqual([]);
  });

  it('takes a gap that is not quiet for no pause: a correction took its words out', () => {
    const { text, recording } = spoken('I ran [1] the stall on the quay.');
    const loud = { ...recording, loudness: { stepMs: 10, decibels: new Array<number>(400).fill(-20) } };
    const silentPauses = (heard: typeof recording) =>
      measureDelivery(heard, parseDocument(text), { form: 'short' }).find(({ name }) => name === 'silentPauses')?.value;
    expect([silentPauses(recording), silentPauses(loud)]).toEqual([1, 0]);
  });

  it('hears that the end is quicker than the beginning', () =>
    expect(measured('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 3, endRate: 5 })).toMatchObject({
      tempoChange: expect.closeTo(1.43, 1),
    }));
});
