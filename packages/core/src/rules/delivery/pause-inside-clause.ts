import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, seconds, silence } from './heard.ts';
import { LONG_SILENCE_MS } from './longest-silence.ts';

/** From here on a silence inside a clause is said to read as uncertain, milliseconds. Longer than {@link LONG_SILENCE_MS} has a rule of its own. */
const LONG_MS = 1200;

export default defineRule({
  id: 'delivery/pause-inside-clause',
  about: 'Points out long silences in the middle of a clause, where a listener waits for the next word; that they read as uncertain is opinion.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: { long: { value: LONG_MS / 1000, unit: 'seconds', source: 'speaking-practice' } },
  messages: ['delivery/pause-inside-clause'],
  cap: 0,
  examples: {
    flags: [spoken('I ran the [1.5] stall on the quay. Then I sold it.'), spoken('I ran the, um, [1.8] stall on the quay. Then I ran [1.3] a shop.')],
    passes: [
      spoken('I ran the stall. [2] Then I sold it.'),
      spoken('I ran the stall, [1.5] and then I sold it. I liked it [1.4] because it paid.'),
      spoken('I ran the [0.9] stall on the quay.'),
      spoken('I ran the [4.5] stall on the quay.'),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery?.hasPlaces) return [];
    const long = delivery.pauses.filter(({ place, ms }) => place === 'inside' && ms >= LONG_MS && ms < LONG_SILENCE_MS);
    const [first, ...others] = long;
    if (!first) return [];
    return [
      {
        messageId: 'delivery/pause-inside-clause',
        severity: 'note',
        data: { count: long.length, seconds: seconds(first.ms), before: delivery.words[first.after + 1]?.text ?? '' },
        spans: [silence(first), ...others.map(silence)],
      },
    ];
  },
});
