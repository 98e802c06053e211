import { defineRule } from '../rule.ts';
import { spansOf, wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/trap',
  about: 'Words that cost the candidate with this question. Traps that consist in leaving something out are told by the missing thing instead.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: {},
  messages: ['relevance/trap'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'I would leave after a year.',
        question: {
          traps: [{ id: 'leave', label: 'Plan to leave', advice: 'Stay.', followUp: 'Why?', concepts: [], says: [], nearMisses: [], absenceOf: null }],
        },
        reading: {
          traps: [
            {
              id: 'leave',
              label: 'Plan to leave',
              status: 'committed',
              probability: 0.9,
              evidence: [{ span: { kind: 'text', start: 0, end: 26 }, quote: 'I would leave after a year' }],
            },
          ],
        },
      },
    ],
    passes: [
      {
        text: 'I want to stay.',
        question: {
          traps: [{ id: 'leave', label: 'Plan to leave', advice: 'Stay.', followUp: 'Why?', concepts: [], says: [], nearMisses: [], absenceOf: null }],
        },
        reading: { traps: [{ id: 'leave', label: 'Plan to leave', status: 'avoided', probability: 0.1, evidence: [] }] },
      },
    ],
  },
  check: (doc, { question, reading }) =>
    reading.traps
      .filter((trap) => trap.status === 'committed')
      .flatMap((trap) => {
        const spec = question?.traps.find((one) => one.id === trap.id);
        if (!spec || spec.absenceOf !== null) return [];
        return [
          {
            messageId: 'relevance/trap',
            severity: 'improve' as const,
            data: { id: trap.id, label: trap.label, advice: spec.advice },
            spans: spansOf(trap.evidence, wholeAnswer(doc)),
          },
        ];
      }),
});
