import { measureNames, unitWords } from '@candor/content/messages';
import type { Coverage, Grade, Level, SoundProblem, Specific, StoryPart } from '@candor/core';

const coverage: Readonly<Record<Coverage, string>> = { covered: 'there', partly: 'partly there', missing: 'not yet', unsure: 'could not tell' };
const storyParts: Readonly<Record<StoryPart, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', lesson: 'Lesson' };
const grades: Readonly<Record<Grade, string>> = {
  A: 'from controlled studies or answers rated by people',
  B: 'published practice of a system in use',
  C: 'an opinion; it never moves a level',
};
const specifics: Readonly<Record<Specific['kind'], string>> = { figure: 'a figure', name: 'a name', tool: 'a tool', time: 'a time' };
const soundProblems: Readonly<Record<SoundProblem, string>> = {
  silent: 'Almost nothing can be heard in this recording.',
  'too-quiet': 'This recording is very quiet, so what depends on loudness was not measured. Come closer to the microphone, or turn it up.',
  clipped: 'This recording is too loud in places and is cut off there, so what depends on loudness was not measured. Turn the microphone down a little.',
  noisy: 'There is much noise in this recording, so pitch and loudness were not measured. A quieter room or a headset helps.',
};

const sound = {
  title: 'Your recording',
  listenAt: (at: string) => `Listen at ${at}`,
  pauseOf: (seconds: string) => `(pause of ${seconds} seconds)`,
  pauseSign: (seconds: string) => `~~ ${seconds} s ~~`,
  wordsHint: 'Choose a word to hear it. A dashed frame is a filled pause; ~~ is a long silence.',
  wordsKeys: 'With keys: arrows go from word to word, Enter plays from there, Space pauses, E corrects the word.',
  wordAt: (word: string, at: string, isFilled: boolean) => `${word}, ${isFilled ? 'filled pause, ' : ''}${at}`,
  playSound: 'Play',
  pauseSound: 'Pause',
  larger: 'Larger',
  smaller: 'Smaller',
  slider: 'Place in the recording. Space plays, plus and minus zoom.',
  legend: { pitch: 'pitch', pause: 'long pause', filled: 'filled pause', remark: 'remark' },
  table: 'The same as a table',
  when: 'When',
  kind: 'What it is',
  what: 'In words',
  said: 'Said',
  filled: 'Filled pause',
  pause: 'Long pause',
  seconds: (seconds: string) => `${seconds} s`,
  remark: (dimension: string) => `${dimension} remark`,
  gone: 'The sound was removed, as your settings say; the words and all measures stay.',
  approximate: 'The words could be placed in time only roughly, so what needs exact times was not measured.',
  misheard: 'Was a word misheard? Correct it, so that only what you said is read.',
  corrected: 'These are your corrected words; their moments are as they were heard.',
  recall: (share: number) => `Candor finds about ${share} of 100 filled pauses.`,
  problems: soundProblems,
  correct: {
    open: 'Correct the words',
    title: 'What you said',
    detail: 'Put right what was misheard. Your answer is read again with these words; the moments they were said in stay.',
    label: 'Your words',
    one: (at: string) => `The word at ${at}`,
    oneLabel: (word: string) => `In place of “${word}”`,
    oneHint: 'One word or several. Leave it empty to take the word out.',
    save: 'Read it again',
    saving: 'Reading …',
  },
};

export const feedback = {
  sound,
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
  units: unitWords,
  measures: measureNames,

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
