import { fillersWhere } from '../../disfluency/fillers.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

const LEAST = 4;
/** The 90th percentile of rated interviews. */
const LEAST_PER_100_WORDS = 2.1;

export default defineRule({
  id: 'clarity/discourse-markers',
  about: 'Counts "you know", "I mean", "well" apart from um and uh; in rated interviews they made no difference, so it stays a note.',
  grade: 'C',
  sources: ['employer-advice', 'rated-interviews'],
  thresholds: {
    atLeast: { value: LEAST, unit: 'count', source: 'candor-trials' },
    per100Words: { value: LEAST_PER_100_WORDS, unit: 'per100Words', source: 'rated-interviews' },
  },
  messages: ['clarity/discourse-markers'],
  cap: 1,
  examples: {
    flags: ['Well, you know, I ran the stall. And, you know, it went fine. I mean, I sold out, you know, by noon.'],
    passes: ['Do you know the stall on the quay? I ran it well, I mean to open one, and you know how that goes.'],
  },
  check: (doc) => {
    const markers = fillersWhere(doc, 'discourseMarker', (words) => words !== 'like' && !words.endsWith('yeah'));
    const edits = fillersWhere(doc, 'editTerm', (words) => words === 'i mean');
    const hits = [...markers, ...edits].sort((a, b) => a.first - b.first);
    if (hits.length < LEAST || (hits.length * 100) / doc.words.length < LEAST_PER_100_WORDS) return [];
    return [hitsReport(doc, hits, 'clarity/discourse-markers', 0)];
  },
});
