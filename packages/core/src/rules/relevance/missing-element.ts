import { defineRule } from '../rule.ts';
import { spansOf, wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/missing-element',
  about: 'A thing the question listens for that no sentence shows; the ones without which the question is not answered come as faults, the others as notes.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'structured-interview-coaching'],
  thresholds: {},
  messages: ['relevance/missing-element', 'relevance/missing-optional'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'I want to get better at my work.',
        reading: { elements: [{ id: 'horizon', label: 'A horizon', required: true, status: 'missing', probability: 0.1, evidence: [], concepts: [] }] },
      },
    ],
    passes: [
      {
        text: 'I want to run the bay by spring.',
        reading: {
          elements: [
            {
              id: 'horizon',
              label: 'A horizon',
              required: true,
              status: 'covered',
              probability: 0.9,
              evidence: [{ span: { kind: 'text', start: 22, end: 31 }, quote: 'by spring' }],
              concepts: [],
            },
          ],
        },
      },
      {
        text: 'Maybe soon.',
        reading: { elements: [{ id: 'horizon', label: 'A horizon', required: true, status: 'unsure', probability: 0.35, evidence: [], concepts: [] }] },
      },
    ],
  },
  check: (doc, { question, reading }) =>
    reading.elements
      .filter((element) => element.status === 'missing')
      .map((element) => {
        const spec = question?.elements.find((one) => one.id === element.id);
        return {
          messageId: element.required ? 'relevance/missing-element' : 'relevance/missing-optional',
          severity: element.required ? 'improve' : 'note',
          data: { id: element.id, label: element.label, advice: spec?.advice ?? '', followUp: spec?.followUp ?? '' },
          spans: spansOf(element.evidence, wholeAnswer(doc)),
        };
      }),
});
