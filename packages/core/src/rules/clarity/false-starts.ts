import { fillersWhere } from '../../disfluency/fillers.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

const LEAST = 4;
const LEAST_PER_100_WORDS = 3;

export default defineRule({
  id: 'clarity/false-starts',
  about: 'Counts words begun and abandoned; in rated interviews repeated words made no difference, so it stays a note.',
  grade: 'C',
  sources: ['employer-advice', 'rated-interviews'],
  thresholds: {
    atLeast: { value: LEAST, unit: 'count', source: 'candor-trials' },
    per100Words: { value: LEAST_PER_100_WORDS, unit: 'per100Words', source: 'candor-trials' },
  },
  messages: ['clarity/false-starts'],
  cap: 1,
  examples: {
    flags: ['I was, I was on the the night shift and we, we had to, had to count the vans.'],
    passes: ['I was, I was on the night shift and we had to count the vans. It went very, very well, and I had had enough.'],
  },
  check: (doc) => {
    const hits = fillersWhere(doc, 'reparandum', () => true);
    if (hits.length < LEAST || (hits.length * 100) / doc.words.length < LEAST_PER_100_WORDS) return [];
    return [hitsReport(doc, hits, 'clarity/false-starts', 0)];
  },
});
