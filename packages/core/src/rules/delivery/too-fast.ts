import { USUAL } from '../../measures/norms.ts';
import { wordsPerMinute } from '../../speech/delivery.ts';
import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, secondsSpoken, wholeSpan } from './heard.ts';
import { quickest } from './pace-stretch.ts';

/** The 90th percentile of rated interviews. Up to there faster was rated better, and nothing is known beyond: so it stays a note. */
const FAST = 198;
const LEAST_SECONDS = 15;

export default defineRule({
  id: 'delivery/too-fast',
  about: 'Notices an answer spoken faster than nine in ten rated interviews; whether that costs is not known, so it stays a note.',
  grade: 'C',
  sources: ['rated-interviews'],
  thresholds: {
    fast: { value: FAST, unit: 'words a minute', source: 'rated-interviews' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
  },
  messages: ['delivery/too-fast'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 6, breath: 0.3 })],
    passes: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6)), spoken('I ran it and I sold it.', { rate: 8 })],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const rate = Math.round(wordsPerMinute(delivery));
    if (rate <= FAST) return [];
    return [
      {
        messageId: 'delivery/too-fast',
        severity: 'note',
        data: { rate, usualFrom: USUAL.wordsPerMinute[0], usualTo: USUAL.wordsPerMinute[1] },
        spans: [wholeSpan(delivery), ...(delivery.isExact ? [quickest(delivery.words)] : [])],
        measure: { name: 'speechRate', value: rate, unit: 'perMinute', usual: USUAL.wordsPerMinute },
      },
    ];
  },
});
