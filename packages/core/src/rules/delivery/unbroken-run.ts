import { spoken } from '../../speech/example.ts';
import { runsBetween } from '../../speech/pauses.ts';
import { defineRule } from '../rule.ts';
import { heard, playable, seconds } from './heard.ts';

/** Speech without a silence of 250 ms for this long leaves no room to breathe or to follow, milliseconds. */
const LONG_RUN_MS = 15_000;

export default defineRule({
  id: 'delivery/unbroken-run',
  about: 'Notices a long stretch without a single pause; a listener needs one to take in what was said.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: { long: { value: LONG_RUN_MS / 1000, unit: 'seconds without a pause', source: 'candor-trials' } },
  messages: ['delivery/unbroken-run'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own and in five years I will know the routes and '.repeat(5))],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5)),
      spoken('I want to run a depot of my own and in five years I will know the routes and '.repeat(5), { times: 'approximate' }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery?.isExact) return [];
    const spans = runsBetween(delivery.words, delivery.pauses)
      .map(({ first, end }) => playable(delivery.words, first, end))
      .filter(({ startMs, endMs }) => endMs - startMs >= LONG_RUN_MS);
    const [first, ...rest] = spans;
    if (!first) return [];
    const longest = Math.max(...spans.map(({ startMs, endMs }) => endMs - startMs));
    return [{ messageId: 'delivery/unbroken-run', severity: 'note', data: { seconds: seconds(longest), count: spans.length }, spans: [first, ...rest] }];
  },
});
