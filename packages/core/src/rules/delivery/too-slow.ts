import { USUAL } from '../../measures/norms.ts';
import { wordsPerMinute } from '../../speech/delivery.ts';
import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, secondsSpoken, wholeSpan } from './heard.ts';
import { slowest } from './pace-stretch.ts';

/** The 10th percentile of rated interviews. */
const SLOW = 129;
/** Here the most points are lost. */
const VERY_SLOW = 90;
const POINTS_AT_SLOW = 6;
const MOST_POINTS = 18;
/** A rate over less than this says nothing. */
const LEAST_SECONDS = 15;

export default defineRule({
  id: 'delivery/too-slow',
  about: 'Notices an answer spoken more slowly than nine in ten rated interviews; there, faster was rated better.',
  grade: 'A',
  sources: ['rated-interviews'],
  thresholds: {
    slow: { value: SLOW, unit: 'words a minute', source: 'rated-interviews' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
    pointsLeast: { value: POINTS_AT_SLOW, unit: 'points where it begins', source: 'candor-trials' },
    pointsMost: { value: MOST_POINTS, unit: 'points at most', source: 'candor-trials' },
  },
  messages: ['delivery/too-slow'],
  cap: MOST_POINTS,
  examples: {
    flags: [
      spoken('I want to run a depot of my own. [1.6] In five years I will know the routes. '.repeat(4), { rate: 2.4 }),
      spoken('I ran the stall [2] on the quay [2] and sold [2] what I could. [3] '.repeat(4)),
    ],
    passes: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(4)), spoken('I ran it. [3] I sold it.')],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const rate = wordsPerMinute(delivery);
    if (rate >= SLOW) return [];
    return [
      {
        messageId: 'delivery/too-slow',
        severity: 'improve',
        data: { rate: Math.round(rate), usualFrom: USUAL.wordsPerMinute[0], usualTo: USUAL.wordsPerMinute[1] },
        spans: [wholeSpan(delivery), ...(delivery.isExact ? [slowest(delivery.words)] : [])],
        measure: { name: 'speechRate', value: Math.round(rate), unit: 'perMinute', usual: USUAL.wordsPerMinute },
        points: -POINTS_AT_SLOW - ((MOST_POINTS - POINTS_AT_SLOW) * (SLOW - rate)) / (SLOW - VERY_SLOW),
      },
    ];
  },
});
