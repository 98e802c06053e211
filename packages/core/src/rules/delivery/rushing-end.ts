import { spoken } from '../../speech/example.ts';
import { tempoChange } from '../../speech/tempo.ts';
import { defineRule } from '../rule.ts';
import { heard, playable } from './heard.ts';

/** Last third against first, articulation rate. */
const RUSHING = 1.25;

export default defineRule({
  id: 'delivery/rushing-end',
  about: 'Notices an answer that gets faster and faster, as if to be over with; the end is what a listener remembers.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: { rushing: { value: RUSHING, unit: 'times the rate of the first third', source: 'candor-trials' } },
  messages: ['delivery/rushing-end'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 3, endRate: 5 })],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6)),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(6), { rate: 3, endRate: 5, times: 'approximate' }),
      spoken('I want to run a depot of my own. In five years I will know the routes.', { rate: 3, endRate: 5 }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    const change = delivery?.isExact ? tempoChange(delivery.words, delivery.pauses) : null;
    if (!delivery || !change || change.ratio < RUSHING) return [];
    return [
      {
        messageId: 'delivery/rushing-end',
        severity: 'note',
        data: { percent: Math.round((change.ratio - 1) * 100) },
        spans: [playable(delivery.words, change.last.first, change.last.end)],
      },
    ];
  },
});
