import { defineRule } from '../rule.ts';
import { textOf, wordsSpan } from '../spans.ts';
import { STRONG_SIGNPOSTS } from './signposts.ts';

const LEAST_WORDS = 60;
const LEAST = 3;
const POINTS = 5;

export default defineRule({
  id: 'clarity/signposted',
  about: 'Credits words that tell the listener which step comes now; listeners recall more of what is announced.',
  grade: 'A',
  sources: ['chaudron-richards-1986'],
  thresholds: {
    words: { value: LEAST_WORDS, unit: 'words', source: 'candor-trials' },
    atLeast: { value: LEAST, unit: 'different signposts', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points', source: 'candor-trials' },
  },
  messages: ['clarity/signposted'],
  cap: POINTS,
  examples: {
    flags: [
      'The situation was a flooded depot in May with forty parcels still in the racks and nobody with a key. First I rang the two drivers who live close by and asked for their vans. After that we carried the dry parcels to the school gym and wrote each number on a list. In the end thirty-eight of the forty went out the same day.',
    ],
    passes: ['First I rang the drivers. In the end we were fine, for example.', 'I ran the little stall on the quay. '.repeat(12)],
  },
  check: (doc) => {
    if (doc.words.length < LEAST_WORDS) return [];
    const firstOfKind = new Map(
      STRONG_SIGNPOSTS.find(doc)
        .map((hit) => wordsSpan(doc, hit.first, hit.end))
        .reverse()
        .map((span) => [textOf(doc, span).toLowerCase(), span] as const),
    );
    const [first, ...rest] = [...firstOfKind.values()].sort((a, b) => a.start - b.start);
    if (!first || firstOfKind.size < LEAST) return [];
    return [
      {
        messageId: 'clarity/signposted',
        severity: 'strength',
        data: { first: textOf(doc, first), count: firstOfKind.size },
        spans: [first, ...rest],
        points: POINTS,
      },
    ];
  },
});
