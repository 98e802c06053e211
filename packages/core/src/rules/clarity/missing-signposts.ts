import { FORM_WORDS } from '../../measures/lengths.ts';
import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';
import { SIGNPOSTS } from './signposts.ts';

const LONG_ANSWER = 180;
const POINTS = 4;

export default defineRule({
  id: 'clarity/missing-signposts',
  about: 'Notices a long answer in which no word tells the listener which step comes now.',
  grade: 'A',
  sources: ['chaudron-richards-1986'],
  thresholds: { words: { value: LONG_ANSWER, unit: 'words', source: 'candor-trials' }, points: { value: POINTS, unit: 'points', source: 'candor-trials' } },
  messages: ['clarity/missing-signposts'],
  cap: POINTS,
  examples: {
    flags: [{ text: 'I ran the little stall on the quay. '.repeat(24), form: 'story' }],
    passes: [
      'I ran the little stall on the quay. '.repeat(20),
      { text: `${'I ran the little stall on the quay. '.repeat(24)} As a result we sold out.`, form: 'story' },
    ],
  },
  check: (doc, { form }) => {
    const words = doc.words.length;
    if (words < LONG_ANSWER || SIGNPOSTS.find(doc).length > 0) return [];
    return [
      {
        messageId: 'clarity/missing-signposts',
        severity: 'improve',
        data: { words },
        spans: [wholeSpan(doc)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
        points: -POINTS,
      },
    ];
  },
});
