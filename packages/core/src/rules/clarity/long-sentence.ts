import type { Document, Sentence } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import { isPunctuated, opening, sentenceSpan, wordCount } from '../spans.ts';
import { clauseJoints } from './clauses.ts';
import { RUN_ON_JOINTS } from './run-on.ts';

/** Plain-language practice ends written sentences by 25–30 words; a spoken one gets half as much again. */
const LONG = 42;
const POINTS = 2;
const POINTS_A_WORD_MORE = 0.2;

export default defineRule({
  id: 'clarity/long-sentence',
  about: 'Notices a sentence too long to be held in mind when heard once.',
  grade: 'B',
  sources: ['plain-language'],
  thresholds: {
    words: { value: LONG, unit: 'words', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a sentence', source: 'candor-trials' },
    pointsMore: { value: POINTS_A_WORD_MORE, unit: 'points more for each word more', source: 'candor-trials' },
  },
  messages: ['clarity/long-sentence'],
  cap: 12,
  examples: {
    flags: [
      'The one thing that made the difference to the whole rota of the northern depots over that winter was a sheet of paper with the names of all the drivers who had a licence for the long trailers and a telephone at home. It worked.',
    ],
    passes: [
      'What made the difference over that winter was a sheet of paper with the names of all drivers who had a licence for the long trailers. It worked.',
    ],
  },
  check: (doc) => {
    if (!isPunctuated(doc)) return [];
    return doc.sentences.flatMap((sentence) => {
      const words = wordCount(sentence);
      if (words <= LONG || clauseJoints(doc, sentence).length >= RUN_ON_JOINTS || hasInnerStop(doc, sentence)) return [];
      return [
        {
          messageId: 'clarity/long-sentence',
          severity: 'improve' as const,
          data: { first: opening(doc, sentence.firstWord, sentence.endWord), count: words },
          spans: [sentenceSpan(sentence)] as const,
          points: -(POINTS + POINTS_A_WORD_MORE * (words - LONG)),
        },
      ];
    });
  },
});

/** "the second rep. Nobody …": a full stop that was taken for an abbreviation's. */
const hasInnerStop = (doc: Document, sentence: Sentence): boolean =>
  doc.words.slice(sentence.firstWord, sentence.endWord - 1).some((word) => /[.?!]/.test(word.after));
