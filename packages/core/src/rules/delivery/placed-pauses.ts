import { spoken } from '../../speech/example.ts';
import type { SilentPause } from '../../speech/pauses.ts';
import { defineRule } from '../rule.ts';
import { heard, silence } from './heard.ts';

const LEAST_PAUSES = 4;
const LEAST_SHARE = 0.8;
/** From here on a pause inside a clause is a long one, milliseconds. */
const LONG_INSIDE_MS = 1200;

export default defineRule({
  id: 'delivery/placed-pauses',
  about: 'Credits pauses that stand where the sense has a joint, between sentences and clauses; that this helps is practice.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: {
    count: { value: LEAST_PAUSES, unit: 'pauses', source: 'candor-trials' },
    share: { value: LEAST_SHARE, unit: 'of them between sentences or clauses', source: 'candor-trials' },
    long: { value: LONG_INSIDE_MS / 1000, unit: 'seconds', source: 'speaking-practice' },
  },
  messages: ['delivery/placed-pauses'],
  cap: 0,
  examples: {
    flags: [spoken('I ran the stall. I sold it all. Then I went on. We built a shop, [0.4] and it paid. I liked it.')],
    passes: [
      spoken('I ran [0.4] the stall. I sold [0.4] it all. Then I went on. We built a shop.'),
      spoken('I ran the stall. I sold it all. Then I went on. We built a shop. I [1.5] liked it.'),
      spoken('I ran the stall. Um, [0.4] I sold it all. Uh, [0.4] then I went on. We built a shop. Um, [0.4] I liked it.'),
      spoken('I ran the stall. I sold it all.'),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery?.hasPlaces) return [];
    const { pauses, words } = delivery;
    // A silence beside an um is part of the same search for words.
    const isPlaced = ({ place, after }: SilentPause): boolean => place !== 'inside' && !words[after]?.isFilled && !words[after + 1]?.isFilled;
    const [first, ...rest] = pauses.filter(isPlaced);
    const count = rest.length + 1;
    const hasLong = pauses.some(({ place, ms }) => place === 'inside' && ms >= LONG_INSIDE_MS);
    if (!first || count < LEAST_PAUSES || count < LEAST_SHARE * pauses.length || hasLong) return [];
    return [
      {
        messageId: 'delivery/placed-pauses',
        severity: 'strength',
        data: { count, of: pauses.length },
        spans: [silence(first), ...rest.map(silence)],
      },
    ];
  },
});
