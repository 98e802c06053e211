import { USUAL } from '../../measures/norms.ts';
import { shownValue } from '../../measures/shown.ts';
import { minutesSpoken } from '../../speech/delivery.ts';
import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, playable, tenth } from './heard.ts';

const FREE_PER_MINUTE = 5;
const HARMFUL_PER_MINUTE = 12;
const POINTS_AT_HARMFUL = 20;
/** Fewer than this are no habit, and a rate over less time than this says nothing. */
const LEAST_PAUSES = 3;
const LEAST_MINUTES = 0.25;

export default defineRule({
  id: 'delivery/filled-pauses',
  about: 'Counts um, uh and er by the clock; up to five a minute cost nothing, and from there on each costs more.',
  grade: 'A',
  sources: ['laske-2024', 'rated-interviews'],
  thresholds: {
    free: { value: FREE_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    harmful: { value: HARMFUL_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    points: { value: POINTS_AT_HARMFUL, unit: 'points at the harmful rate, evenly from the free one', source: 'candor-trials' },
  },
  messages: ['delivery/filled-pauses'],
  cap: POINTS_AT_HARMFUL,
  examples: {
    flags: [spoken('Um, I worked at the depot and uh I was on the night rota. Er, we had um six drivers, and uh two vans.')],
    passes: [
      spoken('Um, I worked at the depot and I was on the night rota. We had six drivers, uh, and two vans, and I planned the routes for all of them.'),
      spoken(`Um, I worked, uh, at the, um, depot. ${'We had six drivers and two vans that I knew well. '.repeat(14)}`),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery) return [];
    const pauses = delivery.words.flatMap((word, at) => (word.isFilled ? [{ word, span: playable(delivery.words, at, at + 1) }] : []));
    const [first, ...rest] = pauses;
    const perMinute = pauses.length / Math.max(LEAST_MINUTES, minutesSpoken(delivery));
    if (!first || pauses.length < LEAST_PAUSES || perMinute <= FREE_PER_MINUTE) return [];
    return [
      {
        messageId: 'delivery/filled-pauses',
        severity: 'improve',
        data: { count: pauses.length, perMinute: shownValue(perMinute), first: first.word.text.toLowerCase().replace(/[^\p{L}]/gu, '') },
        spans: [first.span, ...rest.map(({ span }) => span)],
        measure: { name: 'filledPauseRate', value: tenth(perMinute), unit: 'perMinute', usual: USUAL.filledPausesPerMinute },
        points: (-POINTS_AT_HARMFUL * (perMinute - FREE_PER_MINUTE)) / (HARMFUL_PER_MINUTE - FREE_PER_MINUTE),
      },
    ];
  },
});
