import { defineRule } from '../rule.ts';
import { wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/other-question',
  about: 'A sound answer, to another question than the one asked.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: {},
  messages: ['relevance/other-question'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'My greatest strength is patience.',
        reading: { otherQuestion: { id: 'greatest-strength', question: 'What is your greatest strength?', score: 0.7 } },
      },
    ],
    passes: ['I want to run the bay by spring.'],
  },
  check: (doc, { reading: { otherQuestion } }) =>
    otherQuestion
      ? [
          {
            messageId: 'relevance/other-question',
            severity: 'improve',
            data: { question: otherQuestion.question, other: otherQuestion.id },
            spans: [wholeAnswer(doc)],
          },
        ]
      : [],
});
