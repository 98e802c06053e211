import type { MeasureDefinition } from './definitions.ts';
import { USUAL } from './norms.ts';

/** What a recording adds. In the order of `docs/measures.md`. */
export const DELIVERY_MEASURES = [
  { name: 'speakingTime', unit: 'seconds', formula: 'From the start of the first to the end of the last word.', usual: 'form', source: 'goals-family' },
  {
    name: 'speechRate',
    unit: 'perMinute',
    formula: 'words without um and uh ÷ speakingTime in minutes, pauses included.',
    usual: USUAL.wordsPerMinute,
    source: 'rated-interviews',
  },
  {
    name: 'timePerSyllable',
    unit: 'ms',
    formula:
      'speakingTime ÷ syllables, counted by spelling; pauses and the time of um and uh count, their syllables do not. The one number that follows how fluent a speaker is rated.',
    usual: null,
    source: 'cucchiarini-2000',
  },
  {
    name: 'articulationRate',
    unit: 'perSecond',
    formula: 'Syllables, counted by spelling, ÷ the time in which words are spoken: speakingTime without silent pauses, um and uh. Needs exact word times.',
    usual: null,
    source: null,
  },
  {
    name: 'articulationWordRate',
    unit: 'perMinute',
    formula: 'Words without um and uh ÷ the same time in minutes. Needs exact word times.',
    usual: null,
    source: null,
  },
  {
    name: 'silentPauses',
    unit: 'count',
    formula: 'Silences of 250 ms or more between two words. The gap must be at least half below the level of the speech less 15 dB. Needs exact word times.',
    usual: null,
    source: 'de-jong-bosker-2013',
  },
  {
    name: 'silentPausesPerMinute',
    unit: 'perMinute',
    formula: 'silentPauses ÷ speakingTime in minutes. The rated interviews counted every silence of the conversation, so they give no norm.',
    usual: null,
    source: null,
  },
  { name: 'meanPause', unit: 'seconds', formula: 'Mean length of the silent pauses. Left out without any.', usual: null, source: null },
  {
    name: 'longestPause',
    unit: 'seconds',
    formula: 'The longest silent pause. Left out without any. Up to 4.1 s is the median of the longest silence of whole rated interviews.',
    usual: USUAL.longestPause,
    source: 'rated-interviews',
  },
  {
    name: 'pausesBetweenSentences',
    unit: 'count',
    formula: 'Silent pauses between two sentences. Left out, as the next two, where a transcript has hardly any full stops.',
    usual: null,
    source: null,
  },
  {
    name: 'pausesBetweenClauses',
    unit: 'count',
    formula: 'Silent pauses after a comma or dash, and before or after a word that joins clauses.',
    usual: null,
    source: null,
  },
  { name: 'pausesInsideClauses', unit: 'count', formula: 'All other silent pauses.', usual: null, source: null },
  {
    name: 'filledPauseRate',
    unit: 'perMinute',
    formula: 'um, uh, er, ah, mm and the like ÷ speakingTime in minutes.',
    usual: USUAL.filledPausesPerMinute,
    source: 'rated-interviews',
  },
  {
    name: 'fillerWordRate',
    unit: 'perMinute',
    formula: '“like” as a filler, “you know”, “I mean”, “well” and other markers ÷ speakingTime in minutes.',
    usual: null,
    source: null,
  },
  {
    name: 'timeToFirstWord',
    unit: 'seconds',
    formula: 'From the start of the recording to the first word, um and uh included. Needs exact word times.',
    usual: null,
    source: null,
  },
  {
    name: 'pitchRange',
    unit: 'semitones',
    formula:
      '95th less 5th percentile of the pitch of all steps of 10 ms with voice, without those more than 10 semitones from the median. Needs 3 s of voice.',
    usual: null,
    source: null,
  },
  {
    name: 'pitchVariation',
    unit: 'semitones',
    formula: 'Standard deviation of the same steps. Below about 2 is called monotone in practice.',
    usual: null,
    source: 'speaking-practice',
  },
  {
    name: 'loudnessVariation',
    unit: 'dB',
    formula:
      'Standard deviation of the level of all steps with voice (mean square under a Hann window of 40 ms). Left out when the sound is too quiet, clipped or noisy.',
    usual: null,
    source: null,
  },
  {
    name: 'tempoChange',
    unit: 'ratio',
    formula: 'articulationRate of the last third of speakingTime ÷ that of the first. Needs 20 s, and 12 words in each third.',
    usual: null,
    source: null,
  },
  {
    name: 'sentenceEndLevel',
    unit: 'dB',
    formula: 'Level of the last 300 ms of voice of a sentence less that of the voice before it: the median of all sentences of five words or more.',
    usual: null,
    source: null,
  },
  {
    name: 'risingEnds',
    unit: 'share',
    formula: 'Share of statements of five words or more whose last 100 ms of voice lie at least 2 semitones above the 250 ms before them.',
    usual: null,
    source: null,
  },
] as const satisfies readonly MeasureDefinition[];

export type DeliveryMeasureName = (typeof DELIVERY_MEASURES)[number]['name'];
