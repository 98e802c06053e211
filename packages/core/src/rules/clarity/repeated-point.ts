import { defineRule } from '../rule.ts';
import { opening, sentenceSpan, wordCount } from '../spans.ts';

/** Shorter sentences repeat for effect. */
const LEAST_WORDS = 5;
const POINTS = 3;

export default defineRule({
  id: 'clarity/repeated-point',
  about: 'Notices two sentences that make the same point; the second takes time and adds nothing.',
  grade: 'B',
  sources: ['plain-language'],
  thresholds: {
    words: { value: LEAST_WORDS, unit: 'words a sentence', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a pair', source: 'candor-trials' },
  },
  messages: ['clarity/repeated-point'],
  cap: 9,
  examples: {
    flags: [{ text: 'I want to lead a small team. My aim is to be leading a small team.', reading: { repeats: [{ first: 0, second: 1, similarity: 0.9 }] } }],
    passes: [
      'I want to lead a small team. That is why I took the course.',
      { text: 'It was hard. It was hard.', reading: { repeats: [{ first: 0, second: 1, similarity: 1 }] } },
    ],
  },
  check: (doc, { reading }) =>
    reading.repeats.flatMap((pair) => {
      const first = doc.sentences[pair.first];
      const second = doc.sentences[pair.second];
      if (!first || !second || Math.min(wordCount(first), wordCount(second)) < LEAST_WORDS) return [];
      return [
        {
          messageId: 'clarity/repeated-point',
          severity: 'improve' as const,
          data: { first: opening(doc, first.firstWord, first.endWord), second: opening(doc, second.firstWord, second.endWord) },
          spans: [sentenceSpan(second), sentenceSpan(first)] as const,
          points: -POINTS,
          suggestion: { kind: 'cut' as const, span: sentenceSpan(second) },
        },
      ];
    }),
});
