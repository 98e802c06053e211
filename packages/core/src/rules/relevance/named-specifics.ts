import type { Span } from '../../finding/finding.ts';
import { defineRule } from '../rule.ts';

const THRESHOLDS = { enough: { value: 3, unit: 'specifics', source: 'coaching-rubric' } } as const;

export default defineRule({
  id: 'relevance/named-specifics',
  about: 'Figures, names, tools and times: what a listener remembers.',
  grade: 'B',
  sources: ['coaching-rubric'],
  thresholds: THRESHOLDS,
  messages: ['relevance/named-specifics'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'Twelve falls in March, four in June.',
        reading: {
          specifics: [
            { kind: 'figure', evidence: { span: { kind: 'text', start: 0, end: 6 }, quote: 'Twelve' } },
            { kind: 'time', evidence: { span: { kind: 'text', start: 16, end: 21 }, quote: 'March' } },
            { kind: 'figure', evidence: { span: { kind: 'text', start: 23, end: 27 }, quote: 'four' } },
          ],
        },
      },
    ],
    passes: ['I want to grow.'],
  },
  check: (_doc, { reading }) => {
    const [first, ...rest] = reading.specifics.map((one): Span => one.evidence.span);
    if (!first || reading.specifics.length < THRESHOLDS.enough.value) return [];
    return [{ messageId: 'relevance/named-specifics', severity: 'strength', data: { count: reading.specifics.length }, spans: [first, ...rest] }];
  },
});
