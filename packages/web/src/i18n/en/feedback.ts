import type { Coverage, Grade, Level, Specific, StoryPart, Unit } from '@candor/core';
import { count } from '../plural.ts';

const coverage: Readonly<Record<Coverage, string>> = { covered: 'there', partly: 'partly there', missing: 'not yet', unsure: 'could not tell' };
const storyParts: Readonly<Record<StoryPart, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', lesson: 'Lesson' };
const grades: Readonly<Record<Grade, string>> = {
  A: 'from controlled studies or answers rated by people',
  B: 'published practice of a system in use',
  C: 'an opinion; it never moves a level',
};
const specifics: Readonly<Record<Specific['kind'], string>> = { figure: 'a figure', name: 'a name', tool: 'a tool', time: 'a time' };
/** Names of the measures; `docs/measures.md` says how each is counted. */
const measures: Readonly<Record<string, string>> = {
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
};
const units: Readonly<Record<Unit, (value: number) => string>> = {
  words: (n) => count(n, 'word', 'words'),
  sentences: (n) => count(n, 'sentence', 'sentences'),
  count: (n) => `${n}`,
  share: (n) => `${Math.round(n * 100)} %`,
  per100Words: (n) => `${n} in 100 words`,
  perMinute: (n) => `${n} a minute`,
  perSecond: (n) => `${n} a second`,
  wordsPerSentence: (n) => `${count(n, 'word', 'words')} a sentence`,
  months: (n) => count(n, 'month', 'months'),
  ms: (n) => `${n} ms`,
  seconds: (n) => `${n} s`,
  semitones: (n) => count(n, 'semitone', 'semitones'),
  dB: (n) => `${n} dB`,
  ratio: (n) => `${n}`,
};

export const feedback = {
  title: (question: string) => `What they hear: ${question}`,
  loading: 'Fetching your take …',
  modality: { typed: 'typed', spoken: 'spoken' },
  remove: {
    open: 'Delete this take',
    title: 'Delete this take?',
    detail: 'The text and its remarks go. There is no way back.',
    confirm: 'Delete this take',
    working: 'Deleting …',
  },

  focus: {
    eyebrow: 'Change one thing',
    you: 'You:',
    none: {
      eyebrow: 'Nothing to change first',
      title: 'This one holds.',
      detail: 'No single change stands out. Say it once more without looking, or take another question.',
    },
    tooShort: { eyebrow: 'A little more', title: 'Say two or three sentences more.', detail: 'So far there is too little to tell what they would hear.' },
    next: 'Another question',
  },
  other: {
    title: 'This answers another question',
    detail: 'It is a fair answer to this one:',
    link: 'See that question',
  },

  words: 'Your words',
  marksHint: 'Choose an underlined stretch to see the remark.',
  show: 'Marks shown',
  remarkOn: (dimension: string) => `${dimension} remark`,
  remarks: 'Remarks',
  first: 'the one thing',
  noRemarks: 'No remarks on this take.',
  keysHint: 'j and k go from one to the next.',
  strengths: 'What works',
  why: 'Why it matters',
  todo: 'What to do',
  cut: 'You can cut:',
  basis: 'Based on',
  grades,
  unknownSource: (id: string) => `Source “${id}”`,
  byModel: (model: string) => `A remark of the language model ${model}.`,
  dispute: 'Not so',
  disputeHint: 'It stays here, greyed, and no longer counts.',
  disputed: 'You say: not so. It no longer counts.',
  takeBack: 'Take that back',
  disputeFailed: 'That could not be stored.',
  usual: (low: string, high: string) => `usual: ${low}–${high}`,
  moment: (from: string, to: string) => `${from} to ${to}`,
  unknownMessage: { say: 'This remark comes from another version of Candor.', why: 'Answer again to have it read anew.' },

  listen: 'What they listen for',
  coverage,
  plus: 'a plus',
  traps: 'Traps you step into',
  noElements: 'Nothing to tick off: for this question, or from so few words, it cannot be told.',

  levels: 'How it comes across',
  levelWord: (level: Level, word: string) => `${level} of 5 · ${word}`,
  contributions: 'What moved it',
  contributionsOf: (dimension: string) => `What moved ${dimension.toLowerCase()}`,
  points: (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(Math.round(points * 10) / 10)}`,
  sum: (score: number) => `${Math.round(score * 10) / 10} of 100`,
  together: 'Together',
  noContributions: 'Nothing raised or lowered it.',

  story: 'The shape of your story',
  storyParts,
  storyRest: 'Other',
  share: (share: number) => `${Math.round(share * 100)} %`,
  storyNone: 'none',

  facts: 'Concrete things you name',
  specifics,
  figures: 'The counts behind this',
  units,
  measures,

  tightened: {
    title: 'Tightened',
    summary: (share: number, before: number, after: number) => `Your own words, ${share} % shorter: ${before} words become ${after}.`,
    diff: 'With the cuts',
    clean: 'As it reads',
    view: 'How to show it',
    moved: 'The underlined sentence moves to the front, because it answers the question.',
    cutBecause: 'Why they go',
    cut: 'cut:',
  },

  since: {
    title: (n: number) => `Since take ${n}`,
    compare: 'Both texts side by side',
  },
};
