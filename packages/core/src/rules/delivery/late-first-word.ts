import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, seconds } from './heard.ts';

/** A moment to think is good; from here on it is longer than a listener is used to, milliseconds. */
const LATE_MS = 4000;

export default defineRule({
  id: 'delivery/late-first-word',
  about: 'Notices a long silence before the first word; nobody has measured what it costs, so it stays a note.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: { late: { value: LATE_MS / 1000, unit: 'seconds', source: 'candor-trials' } },
  messages: ['delivery/late-first-word'],
  cap: 0,
  examples: {
    flags: [spoken('I ran the stall.', { lead: 5 })],
    passes: [spoken('I ran the stall.', { lead: 3 }), spoken('I ran the stall.', { lead: 5, times: 'approximate' })],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    const first = delivery?.words[0];
    if (!delivery?.isExact || !first || first.startMs < LATE_MS) return [];
    return [
      {
        messageId: 'delivery/late-first-word',
        severity: 'note',
        data: { seconds: seconds(first.startMs), first: first.text },
        spans: [{ kind: 'audio', startMs: 0, endMs: Math.round(first.endMs) }],
      },
    ];
  },
});
