import type { SourceId } from '../finding/finding.ts';
import type { MeasureName, Unit } from './measure.ts';
import { USUAL } from './norms.ts';

/** What a measure is: the table behind `docs/measures.md`. */
export type MeasureDefinition = {
  readonly name: MeasureName;
  readonly unit: Unit;
  readonly formula: string;
  /** `form` where the usual range depends on the form of the question; null where no norm is known. */
  readonly usual: readonly [number, number] | 'form' | null;
  readonly source: SourceId | null;
};

export const MEASURES = [
  {
    name: 'words',
    unit: 'words',
    formula: 'Runs of characters without white space that hold a letter or a digit; contractions and hyphenated words are one.',
    usual: 'form',
    source: 'goals-family',
  },
  {
    name: 'secondsAtMedianRate',
    unit: 'seconds',
    formula: 'words × 60 ÷ 160, the median rate of rated interviews. An estimate for typed answers, not a measured time.',
    usual: 'form',
    source: 'goals-family',
  },
  {
    name: 'sentences',
    unit: 'sentences',
    formula: 'Stretches that end in a full stop, question or exclamation mark or a line break.',
    usual: null,
    source: null,
  },
  {
    name: 'wordsPerSentence',
    unit: 'wordsPerSentence',
    formula:
      'words ÷ sentences. Left out where a transcript has hardly any full stops (70 words a sentence or more). Plain-language practice writes about 20; no norm for speech is known.',
    usual: null,
    source: 'plain-language',
  },
  { name: 'filledPauses', unit: 'count', formula: 'um, uh, er, ah, mm and the like, as written; of a recording, as heard.', usual: null, source: null },
  {
    name: 'filledPausesPerMinute',
    unit: 'perMinute',
    formula: 'filledPauses ÷ (words ÷ 160), the number that the remark names. A recording has real minutes and filledPauseRate instead.',
    usual: USUAL.filledPausesPerMinute,
    source: 'rated-interviews',
  },
  {
    name: 'likePer100Words',
    unit: 'per100Words',
    formula: '“like” as a filler × 100 ÷ words. The norm counts every “like”, so it lies a little high.',
    usual: USUAL.likePer100Words,
    source: 'rated-interviews',
  },
  {
    name: 'markersPer100Words',
    unit: 'per100Words',
    formula: '“you know”, “I mean”, “well” and other markers without “like” × 100 ÷ words. The norm counts the first two.',
    usual: USUAL.markersPer100Words,
    source: 'rated-interviews',
  },
  { name: 'falseStartsPer100Words', unit: 'per100Words', formula: 'Stretches begun and abandoned × 100 ÷ words.', usual: null, source: null },
  {
    name: 'iPer100Words',
    unit: 'per100Words',
    formula: '“I” with its contractions × 100 ÷ words. Reported, never scored.',
    usual: USUAL.iPer100Words,
    source: 'rated-interviews',
  },
  {
    name: 'wePer100Words',
    unit: 'per100Words',
    formula: '“we” with its contractions × 100 ÷ words. Reported, never scored.',
    usual: USUAL.wePer100Words,
    source: 'rated-interviews',
  },
  {
    name: 'wordVariety',
    unit: 'ratio',
    formula: 'Different words in a window of 50, averaged over all windows (MATTR-50). Left out below 50 words.',
    usual: USUAL.wordVariety,
    source: 'rated-interviews',
  },
] as const satisfies readonly MeasureDefinition[];

export type TextMeasureName = (typeof MEASURES)[number]['name'];
