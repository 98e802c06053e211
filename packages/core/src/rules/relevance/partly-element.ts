import { defineRule } from '../rule.ts';
import { spansOf, wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/partly-element',
  about: 'A thing the question listens for that a sentence comes near to without saying it outright.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: {},
  messages: ['relevance/partly-element'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'Quite soon I would run it.',
        reading: {
          elements: [
            {
              id: 'horizon',
              label: 'A horizon',
              required: true,
              status: 'partly',
              probability: 0.5,
              evidence: [{ span: { kind: 'text', start: 0, end: 10 }, quote: 'Quite soon' }],
              concepts: [],
            },
          ],
        },
      },
    ],
    passes: [
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
  },
  check: (doc, { question, reading }) =>
    reading.elements
      .filter((element) => element.status === 'partly')
      .map((element) => {
        const spec = question?.elements.find((one) => one.id === element.id);
        return {
          messageId: 'relevance/partly-element',
          severity: element.required ? 'improve' : 'note',
          data: { id: element.id, label: element.label, advice: spec?.advice ?? '', followUp: spec?.followUp ?? '' },
          spans: spansOf(element.evidence, wholeAnswer(doc)),
        };
      }),
});
