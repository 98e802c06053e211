import { defineRule } from '../rule.ts';
import { spansOf, wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/unsure-element',
  about: 'A required thing that may or may not be there: said openly instead of guessed.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: {},
  messages: ['relevance/unsure-element'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'Once the extension is up.',
        reading: { elements: [{ id: 'horizon', label: 'A horizon', required: true, status: 'unsure', probability: 0.35, evidence: [], concepts: [] }] },
      },
    ],
    passes: [
      {
        text: 'Once the extension is up.',
        reading: { elements: [{ id: 'adapt', label: 'Room to adapt', required: false, status: 'unsure', probability: 0.35, evidence: [], concepts: [] }] },
      },
    ],
  },
  check: (doc, { question, reading }) =>
    reading.elements
      .filter((element) => element.required && element.status === 'unsure')
      .map((element) => ({
        messageId: 'relevance/unsure-element',
        severity: 'note',
        data: { id: element.id, label: element.label, advice: question?.elements.find((one) => one.id === element.id)?.advice ?? '' },
        spans: spansOf(element.evidence, wholeAnswer(doc)),
      })),
});
