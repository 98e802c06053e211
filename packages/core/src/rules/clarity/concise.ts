import { FORM_SECONDS, FORM_WORDS } from '../../measures/lengths.ts';
import { minutesOf } from '../../measures/norms.ts';
import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';

const SECONDS_A_MINUTE = 60;

export default defineRule({
  id: 'clarity/concise',
  about: 'Says that an answer takes the time its form usually takes; what length is right is opinion, so it adds no points.',
  grade: 'C',
  sources: ['employer-advice', 'goals-family'],
  thresholds: {
    short: { value: FORM_WORDS.short[1], unit: 'words at most', source: 'goals-family' },
    plan: { value: FORM_WORDS.plan[1], unit: 'words at most', source: 'goals-family' },
    story: { value: FORM_WORDS.story[1], unit: 'words at most', source: 'employer-advice' },
  },
  messages: ['clarity/concise'],
  cap: 1,
  examples: {
    flags: [{ text: 'I want to run the small depot in the north. '.repeat(7), form: 'short' }],
    passes: [
      { text: 'I want to run the small depot in the north. '.repeat(3), form: 'short' },
      { text: 'I want to run the small depot in the north. '.repeat(15), form: 'short' },
    ],
  },
  check: (doc, { form }) => {
    const words = doc.words.length;
    const [least, most] = FORM_WORDS[form];
    if (words < least || words > most) return [];
    return [
      {
        messageId: 'clarity/concise',
        severity: 'strength',
        data: { words, seconds: Math.round(minutesOf(words) * SECONDS_A_MINUTE), usualFrom: FORM_SECONDS[form][0], usualTo: FORM_SECONDS[form][1], form },
        spans: [wholeSpan(doc)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
      },
    ];
  },
});
