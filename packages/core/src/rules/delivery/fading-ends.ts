import { spoken } from '../../speech/example.ts';
import { sentenceEnds } from '../../speech/sentence-ends.ts';
import { defineRule } from '../rule.ts';
import { heard } from './heard.ts';

/** Voices fall by nought to ten decibels towards the end of a sentence (read clips of 20 speakers); from here on the last words are hard to hear. */
const FADE_DB = -12;
const LEAST_ENDS = 3;
const LEAST_SHARE = 0.5;

export default defineRule({
  id: 'delivery/fading-ends',
  about: 'Notices a voice that fades at the ends of sentences, which is where the result of a sentence stands.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: {
    fade: { value: FADE_DB, unit: 'dB against the rest of the sentence', source: 'candor-trials' },
    count: { value: LEAST_ENDS, unit: 'sentences', source: 'candor-trials' },
    share: { value: LEAST_SHARE, unit: 'of the sentences', source: 'candor-trials' },
  },
  messages: ['delivery/fading-ends'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2), { ends: -16 })],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2), { ends: -6 }),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2), { ends: -16, problems: ['too-quiet'] }),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2), { ends: -16, times: 'approximate' }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery) return [];
    const ends = sentenceEnds(doc, delivery.words, delivery.recording).filter(({ levelDb }) => levelDb !== null);
    const [first, ...rest] = ends.filter(({ levelDb }) => levelDb !== null && levelDb <= FADE_DB);
    const count = rest.length + 1;
    if (!first || count < LEAST_ENDS || count < LEAST_SHARE * ends.length) return [];
    return [
      {
        messageId: 'delivery/fading-ends',
        severity: 'note',
        data: { count, of: ends.length },
        spans: [first.span, ...rest.map(({ span }) => span)],
      },
    ];
  },
});
