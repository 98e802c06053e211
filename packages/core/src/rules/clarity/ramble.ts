import { FORM_WORDS } from '../../measures/lengths.ts';
import type { Form } from '../../rubric/question.ts';
import { defineRule } from '../rule.ts';
import { wordsSpan } from '../spans.ts';

const RAMBLE = 300;
/** A story may take its two minutes before it rambles. */
export const RAMBLE_WORDS: Readonly<Record<Form, number>> = { short: RAMBLE, plan: RAMBLE, story: Math.max(RAMBLE, FORM_WORDS.story[1]) };
const POINTS = 6;
const POINTS_A_HUNDRED_MORE = 5;

export default defineRule({
  id: 'clarity/ramble',
  about: 'Notices an answer so long that a listener loses it.',
  grade: 'B',
  sources: ['coaching-rubric', 'employer-advice'],
  thresholds: {
    words: { value: RAMBLE, unit: 'words', source: 'coaching-rubric' },
    storyWords: { value: RAMBLE_WORDS.story, unit: 'words', source: 'employer-advice' },
    points: { value: POINTS, unit: 'points', source: 'candor-trials' },
    pointsMore: { value: POINTS_A_HUNDRED_MORE, unit: 'points more for each hundred words more', source: 'candor-trials' },
  },
  messages: ['clarity/ramble'],
  cap: 16,
  examples: {
    flags: ['I want to run the small depot in the north. '.repeat(31)],
    passes: ['I want to run the small depot in the north. '.repeat(29), { text: 'I want to run the small depot in the north. '.repeat(31), form: 'story' }],
  },
  check: (doc, { form }) => {
    const words = doc.words.length;
    const limit = RAMBLE_WORDS[form];
    if (words <= limit) return [];
    return [
      {
        messageId: 'clarity/ramble',
        severity: 'improve',
        data: { words, limit },
        spans: [wordsSpan(doc, limit, words)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
        points: -(POINTS + (POINTS_A_HUNDRED_MORE * (words - limit)) / 100),
      },
    ];
  },
});
