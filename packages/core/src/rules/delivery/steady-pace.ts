import { USUAL } from '../../measures/norms.ts';
import { wordsPerMinute } from '../../speech/delivery.ts';
import { spoken } from '../../speech/example.ts';
import { tempoChange } from '../../speech/tempo.ts';
import { defineRule } from '../rule.ts';
import { heard, secondsSpoken, wholeSpan } from './heard.ts';
import { LONG_SILENCE_MS } from './longest-silence.ts';

/** The 25th and the 90th percentile of rated interviews, words a minute. */
const FROM = 146;
const TO = 198;
/** Last third against first. */
const STEADY = [0.85, 1.15] as const;
const LEAST_SECONDS = 25;
const POINTS = 8;

export default defineRule({
  id: 'delivery/steady-pace',
  about: 'Credits a pace that is as brisk as that of well rated interviews and stays the same from beginning to end, without long silences.',
  grade: 'A',
  sources: ['rated-interviews'],
  thresholds: {
    from: { value: FROM, unit: 'words a minute', source: 'rated-interviews' },
    to: { value: TO, unit: 'words a minute', source: 'rated-interviews' },
    slower: { value: STEADY[0], unit: 'times the rate of the first third', source: 'candor-trials' },
    faster: { value: STEADY[1], unit: 'times the rate of the first third', source: 'candor-trials' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points', source: 'candor-trials' },
  },
  messages: ['delivery/steady-pace'],
  cap: POINTS,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6))],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 2.5 }),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 3, endRate: 4.5 }),
      spoken(`I want to run a depot of my own. [4.5] ${'In five years I will know the routes. '.repeat(11)}`),
      spoken('I want to run a depot of my own. '.repeat(3)),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery?.isExact || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const rate = Math.round(wordsPerMinute(delivery));
    const change = tempoChange(delivery.words, delivery.pauses);
    const isSteady = change !== null && change.ratio >= STEADY[0] && change.ratio <= STEADY[1];
    if (!isSteady || rate < FROM || rate > TO || delivery.pauses.some(({ ms }) => ms >= LONG_SILENCE_MS)) return [];
    return [
      {
        messageId: 'delivery/steady-pace',
        severity: 'strength',
        data: { rate },
        spans: [wholeSpan(delivery)],
        measure: { name: 'speechRate', value: rate, unit: 'perMinute', usual: USUAL.wordsPerMinute },
        points: POINTS,
      },
    ];
  },
});
