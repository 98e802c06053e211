import { spoken } from '../../speech/example.ts';
import { RISE_SEMITONES } from '../../speech/measure-delivery.ts';
import { sentenceEnds } from '../../speech/sentence-ends.ts';
import { defineRule } from '../rule.ts';
import { heard } from './heard.ts';

const LEAST_ENDS = 3;
const LEAST_SHARE = 0.5;

export default defineRule({
  id: 'delivery/rising-ends',
  about: 'Notices statements that end on a rise, like questions; in many accents that is how statements end, so it stays a note.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: {
    rise: { value: RISE_SEMITONES, unit: 'semitones', source: 'speaking-practice' },
    count: { value: LEAST_ENDS, unit: 'statements', source: 'candor-trials' },
    share: { value: LEAST_SHARE, unit: 'of the statements', source: 'candor-trials' },
  },
  messages: ['delivery/rising-ends'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2), { rises: true })],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(2)),
      spoken('Do I want to run a depot of my own? In five years will I know the routes? '.repeat(2), { rises: true }),
      spoken('I want to run a depot of my own.', { rises: true }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery) return [];
    const ends = sentenceEnds(doc, delivery.words, delivery.recording).filter(({ riseSemitones }) => riseSemitones !== null);
    const [first, ...rest] = ends.filter(({ riseSemitones }) => riseSemitones !== null && riseSemitones >= RISE_SEMITONES);
    const count = rest.length + 1;
    if (!first || count < LEAST_ENDS || count < LEAST_SHARE * ends.length) return [];
    return [
      {
        messageId: 'delivery/rising-ends',
        severity: 'note',
        data: { count, of: ends.length },
        spans: [first.span, ...rest.map(({ span }) => span)],
      },
    ];
  },
});
