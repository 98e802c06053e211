import { defineRule } from '../rule.ts';
import { isPunctuated, sentenceSpan, wordCount } from '../spans.ts';

const LEAST_WORDS = 40;
const LEAST_SENTENCES = 3;
const MEAN = 18;
const LONGEST = 30;
/** Credit grows from the usual most to this mean. */
const SHORT_MEAN = 12;
const POINTS_LEAST = 6;
const POINTS_MOST = 12;

export default defineRule({
  id: 'clarity/short-sentences',
  about: 'Credits sentences that can each be held in mind when heard once.',
  grade: 'B',
  sources: ['plain-language'],
  thresholds: {
    mean: { value: MEAN, unit: 'words a sentence', source: 'plain-language' },
    full: { value: SHORT_MEAN, unit: 'words a sentence, for full credit', source: 'candor-trials' },
    longest: { value: LONGEST, unit: 'words', source: 'plain-language' },
    words: { value: LEAST_WORDS, unit: 'words', source: 'candor-trials' },
    pointsLeast: { value: POINTS_LEAST, unit: 'points at the longest mean', source: 'candor-trials' },
    pointsMost: { value: POINTS_MOST, unit: 'points at the full-credit mean', source: 'candor-trials' },
  },
  messages: ['clarity/short-sentences'],
  cap: POINTS_MOST,
  examples: {
    flags: [
      'Last May our depot flooded and forty parcels were still in the racks. I rang the two drivers who live close by and asked for their vans. We carried the dry parcels to the school gym. I wrote each number on a list, and Sam checked it against the labels. Thirty-eight of the forty went out the same day, and the other two on Friday.',
    ],
    passes: ['Our depot flooded. I rang the drivers. We moved the parcels. All was well.'],
  },
  check: (doc) => {
    if (doc.words.length < LEAST_WORDS || doc.sentences.length < LEAST_SENTENCES || !isPunctuated(doc)) return [];
    const longest = doc.sentences.reduce((best, sentence) => (wordCount(sentence) > wordCount(best) ? sentence : best));
    const mean = doc.words.length / doc.sentences.length;
    if (mean > MEAN || wordCount(longest) > LONGEST) return [];
    return [
      {
        messageId: 'clarity/short-sentences',
        severity: 'strength',
        data: { mean: Math.round(mean), longest: wordCount(longest) },
        spans: [sentenceSpan(longest)],
        points: POINTS_LEAST + (POINTS_MOST - POINTS_LEAST) * Math.min(1, (MEAN - mean) / (MEAN - SHORT_MEAN)),
      },
    ];
  },
});
