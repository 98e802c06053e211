import { defineRule } from '../rule.ts';
import { firstSentence } from './spans.ts';

export default defineRule({
  id: 'relevance/answer-late',
  about: 'The answer comes, but after sentences that do not answer: a listener decides early what is being said.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'coaching-rubric'],
  thresholds: {},
  messages: ['relevance/answer-late'],
  cap: 0,
  examples: {
    flags: [{ text: 'I was born in Leeds. I want to run the bay by spring.', reading: { answerFirst: { status: 'late', sentence: 1 } } }],
    passes: [
      { text: 'I want to run the bay by spring.', reading: { answerFirst: { status: 'first', sentence: 0 } } },
      { text: 'I was born in Leeds.', reading: { answerFirst: { status: 'unsure', sentence: null } } },
    ],
  },
  check: (doc, { reading }) => {
    const sentence = reading.answerFirst.status === 'late' ? doc.sentences[reading.answerFirst.sentence ?? -1] : undefined;
    if (!sentence) return [];
    return [
      {
        messageId: 'relevance/answer-late',
        severity: 'improve',
        data: { number: sentence.index + 1 },
        spans: [{ kind: 'text', start: sentence.start, end: sentence.end }, firstSentence(doc)],
      },
    ];
  },
});
