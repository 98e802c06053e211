import { fillersWhere } from '../../disfluency/fillers.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

const LEAST = 3;
const LEAST_PER_100_WORDS = 2;
const POINTS = 2.5;

export default defineRule({
  id: 'clarity/like-as-filler',
  about: 'Notices "like" that compares nothing; in simulated hiring it cost more than "uh".',
  grade: 'A',
  sources: ['russell-2008', 'rated-interviews'],
  thresholds: {
    atLeast: { value: LEAST, unit: 'count', source: 'candor-trials' },
    per100Words: { value: LEAST_PER_100_WORDS, unit: 'per100Words', source: 'rated-interviews' },
    points: { value: POINTS, unit: 'points each', source: 'candor-trials' },
  },
  messages: ['clarity/like-as-filler'],
  cap: 15,
  examples: {
    flags: ['It was, like, a huge depot, and I was like, in charge of, like, the whole stock.'],
    passes: ['I like the work, it feels like a small hospital, and people like me, like my sister, do well in it. I would like to stay.'],
  },
  check: (doc) => {
    const hits = fillersWhere(doc, 'discourseMarker', (words) => words === 'like');
    if (hits.length < LEAST || (hits.length * 100) / doc.words.length < LEAST_PER_100_WORDS) return [];
    return [hitsReport(doc, hits, 'clarity/like-as-filler', POINTS)];
  },
});
