import { stemsOf } from '../../rubric/hear/stems.ts';
import { defineRule } from '../rule.ts';
import { firstSentence } from './spans.ts';

const THRESHOLDS = {
  share: { value: 0.75, unit: 'share of the first sentence that repeats the question', source: 'coaching-rubric' },
  leastWords: { value: 5, unit: 'words', source: 'coaching-rubric' },
} as const;

export default defineRule({
  id: 'relevance/question-echo',
  about: 'A first sentence that only says the question again.',
  grade: 'C',
  sources: ['coaching-rubric'],
  thresholds: THRESHOLDS,
  messages: ['relevance/question-echo'],
  cap: 0,
  examples: {
    flags: [{ text: 'Where do I see myself in five years? I see a ward.', question: { question: 'Where do you see yourself in five years?' } }],
    passes: [{ text: 'In five years I run the bay on nights. I train the new ones.', question: { question: 'Where do you see yourself in five years?' } }],
  },
  check: (doc, { questionText }) => {
    const first = doc.sentences[0];
    if (!first || first.endWord - first.firstWord < THRESHOLDS.leastWords.value) return [];
    const asked = new Set([...stemsOf(questionText), 'i', 'my', 'me', 'am', 'myself']);
    const own = stemsOf(first.text);
    const repeated = own.filter((stem) => asked.has(stem)).length / Math.max(1, own.length);
    return repeated >= THRESHOLDS.share.value ? [{ messageId: 'relevance/question-echo', severity: 'note', spans: [firstSentence(doc)] }] : [];
  },
});
