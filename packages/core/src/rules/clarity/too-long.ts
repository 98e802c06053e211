import { FORM_SECONDS, FORM_WORDS } from '../../measures/lengths.ts';
import { minutesOf } from '../../measures/norms.ts';
import { defineRule } from '../rule.ts';
import { wordsSpan } from '../spans.ts';
import { RAMBLE_WORDS } from './ramble.ts';

const SECONDS_A_MINUTE = 60;

export default defineRule({
  id: 'clarity/too-long',
  about: 'Notices an answer longer than its form usually takes, and points at where the time is up; how long is too long is opinion, so it stays a note.',
  grade: 'C',
  sources: ['employer-advice', 'goals-family'],
  thresholds: {
    short: { value: FORM_WORDS.short[1], unit: 'words', source: 'goals-family' },
    plan: { value: FORM_WORDS.plan[1], unit: 'words', source: 'goals-family' },
    story: { value: FORM_WORDS.story[1], unit: 'words', source: 'employer-advice' },
  },
  messages: ['clarity/too-long'],
  cap: 1,
  examples: {
    flags: [{ text: 'I want to run the small depot in the north. '.repeat(14), form: 'short' }],
    passes: [
      { text: 'I want to run the small depot in the north. '.repeat(14), form: 'plan' },
      { text: 'I want to run the depot. '.repeat(70), form: 'story' },
    ],
  },
  check: (doc, { form }) => {
    const limit = FORM_WORDS[form][1];
    const words = doc.words.length;
    if (words <= limit || words > RAMBLE_WORDS[form]) return [];
    return [
      {
        messageId: 'clarity/too-long',
        severity: 'improve',
        data: { words, limit, seconds: Math.round(minutesOf(words) * SECONDS_A_MINUTE), limitSeconds: FORM_SECONDS[form][1], form },
        spans: [wordsSpan(doc, limit, words)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
      },
    ];
  },
});
