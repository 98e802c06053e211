import { USUAL } from '../../measures/norms.ts';
import { minutesSpoken } from '../../speech/delivery.ts';
import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, secondsSpoken, tenth, wholeSpan } from './heard.ts';

/** The 10th percentile of rated interviews is 1.5 a minute. */
const MOST_PER_MINUTE = 1.5;
const LEAST_SECONDS = 25;
const POINTS = 6;

export default defineRule({
  id: 'delivery/few-filled-pauses',
  about: 'Credits an answer nearly free of um and uh by the clock: filled pauses drive how fluent a speaker is rated.',
  grade: 'A',
  sources: ['laske-2024', 'rated-interviews'],
  thresholds: {
    perMinute: { value: MOST_PER_MINUTE, unit: 'perMinute', source: 'rated-interviews' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points', source: 'candor-trials' },
  },
  messages: ['delivery/few-filled-pauses'],
  cap: POINTS,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(7))],
    passes: [
      spoken(`Um, well, uh, ${'I want to run a depot of my own. In five years I will know the routes. '.repeat(7)}`),
      spoken('I want to run a depot of my own.'),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const count = delivery.words.length - delivery.fluent.length;
    const perMinute = tenth(count / minutesSpoken(delivery));
    if (perMinute > MOST_PER_MINUTE) return [];
    return [
      {
        messageId: 'delivery/few-filled-pauses',
        severity: 'strength',
        data: { count, seconds: Math.round(secondsSpoken(delivery)) },
        spans: [wholeSpan(delivery)],
        measure: { name: 'filledPauseRate', value: perMinute, unit: 'perMinute', usual: USUAL.filledPausesPerMinute },
        points: POINTS,
      },
    ];
  },
});
