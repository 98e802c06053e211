import { defineRule } from '../rule.ts';
import { spansOf, wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/covered-element',
  about: 'A thing the question listens for that is there, with the sentence that shows it.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: {},
  messages: ['relevance/covered-element'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'By spring.',
        reading: {
          elements: [
            {
              id: 'horizon',
              label: 'A horizon',
              required: true,
              status: 'covered',
              probability: 0.9,
              evidence: [{ span: { kind: 'text', start: 0, end: 9 }, quote: 'By spring' }],
              concepts: [],
            },
          ],
        },
      },
    ],
    passes: [
      {
        text: 'Soon.',
        reading: { elements: [{ id: 'horizon', label: 'A horizon', required: true, status: 'missing', probability: 0.1, evidence: [], concepts: [] }] },
      },
    ],
  },
  check: (doc, { reading }) =>
    reading.elements
      .filter((element) => element.status === 'covered')
      .map((element) => ({
        messageId: 'relevance/covered-element',
        severity: 'strength',
        data: { id: element.id, label: element.label },
        spans: spansOf(element.evidence, wholeAnswer(doc)),
      })),
});
