import type { Unit } from '@candor/core';
import { shownValue } from '@candor/core/shown';

/** Names of the measures; `docs/measures.md` says how each is counted. */
export const measureNames: Readonly<Record<string, string>> = {
  words: 'Words',
  secondsAtMedianRate: 'Length when spoken, about',
  sentences: 'Sentences',
  wordsPerSentence: 'Length of a sentence',
  filledPauses: 'Filled pauses (um, uh)',
  filledPausesPerMinute: 'Filled pauses',
  likePer100Words: '“Like” as a filler',
  markersPer100Words: '“You know”, “I mean” and the like',
  falseStartsPer100Words: 'Starts given up',
  iPer100Words: 'I, me, my',
  wePer100Words: 'We, us, our',
  wordVariety: 'Variety of words',
  speakingTime: 'Time spoken',
  speechRate: 'Words, pauses included',
  timePerSyllable: 'Time for a syllable',
  articulationRate: 'Syllables, pauses left out',
  articulationWordRate: 'Words, pauses left out',
  silentPauses: 'Silent pauses',
  silentPausesPerMinute: 'Silent pauses',
  meanPause: 'A pause, on average',
  longestPause: 'The longest pause',
  pausesBetweenSentences: 'Pauses between sentences',
  pausesBetweenClauses: 'Pauses between parts of a sentence',
  pausesInsideClauses: 'Pauses inside a part of a sentence',
  filledPauseRate: 'Filled pauses (um, uh)',
  fillerWordRate: 'Filler words',
  timeToFirstWord: 'Time to the first word',
  pitchRange: 'Range of pitch',
  pitchVariation: 'Movement of pitch',
  loudnessVariation: 'Movement of loudness',
  tempoChange: 'Tempo of the last third against the first',
  sentenceEndLevel: 'Loudness of sentence ends',
  risingEnds: 'Statements that end like questions',
};

const count = (value: number, one: string, many: string): string => `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

const say =
  (words: (value: number) => string, unit?: Unit) =>
  (value: number): string =>
    words(shownValue(value, unit));
/** A value with its unit, as a person says it. */
export const unitWords: Readonly<Record<Unit, (value: number) => string>> = {
  words: say((n) => count(n, 'word', 'words')),
  sentences: say((n) => count(n, 'sentence', 'sentences')),
  count: say((n) => `${n}`),
  share: (n) => `${Math.round(n * 100)} %`,
  per100Words: say((n) => `${n} in 100 words`),
  perMinute: say((n) => `${n} a minute`),
  perSecond: say((n) => `${n} a second`),
  wordsPerSentence: say((n) => `${count(n, 'word', 'words')} a sentence`),
  months: say((n) => count(n, 'month', 'months')),
  ms: say((n) => `${n} ms`),
  seconds: say((n) => `${n} s`),
  semitones: say((n) => count(n, 'semitone', 'semitones')),
  dB: say((n) => `${n} dB`),
  ratio: say((n) => `${n}`, 'ratio'),
};
