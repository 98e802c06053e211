import { FORM_SECONDS, FORM_WORDS } from '../../measures/lengths.ts';
import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';

/** Well below the shortest usual answer, and not only brief. */
const SHARE = 0.4;
const leastWords = {
  short: Math.round(FORM_WORDS.short[0] * SHARE),
  plan: Math.round(FORM_WORDS.plan[0] * SHARE),
  story: Math.round(FORM_WORDS.story[0] * SHARE),
};

export default defineRule({
  id: 'clarity/too-short',
  about: 'Notices an answer far shorter than its form usually takes; brevity costs nothing in ratings, so it stays a note.',
  grade: 'C',
  sources: ['goals-family', 'rated-interviews'],
  thresholds: {
    short: { value: leastWords.short, unit: 'words', source: 'candor-trials' },
    plan: { value: leastWords.plan, unit: 'words', source: 'candor-trials' },
    story: { value: leastWords.story, unit: 'words', source: 'candor-trials' },
  },
  messages: ['clarity/too-short'],
  cap: 1,
  examples: {
    flags: ['I write a list every morning.', { text: 'We lost a client. I rang them, and they came back.', form: 'story' }],
    passes: [
      {
        text: 'By next summer I want to run the small press on my own. I will know I can when nobody has to check my first sheet, which frees Dana for the big jobs.',
        form: 'short',
      },
      { text: 'Yes, I would.', question: { kind: 'yes-no' } },
    ],
  },
  check: (doc, { form, question }) => {
    const words = doc.words.length;
    if (words === 0 || words >= leastWords[form] || question?.kind === 'yes-no') return [];
    return [
      {
        messageId: 'clarity/too-short',
        severity: 'improve',
        data: { words, usualSeconds: FORM_SECONDS[form][0], form },
        spans: [wholeSpan(doc)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
      },
    ];
  },
});
