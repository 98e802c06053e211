import { defineRule } from '../rule.ts';

const LEAST = 2;
const POINTS = 5;

export default defineRule({
  id: 'clarity/figures',
  about: 'Credits figures; the same statement is believed sooner when it is worded concretely.',
  grade: 'A',
  sources: ['hansen-waenke-2010'],
  thresholds: { atLeast: { value: LEAST, unit: 'figures', source: 'candor-trials' }, points: { value: POINTS, unit: 'points', source: 'candor-trials' } },
  messages: ['clarity/figures'],
  cap: POINTS,
  examples: {
    flags: [
      {
        text: 'We cut 40 errors to 12.',
        reading: {
          specifics: [
            { kind: 'figure', evidence: { span: { kind: 'text', start: 7, end: 16 }, quote: '40 errors' } },
            { kind: 'figure', evidence: { span: { kind: 'text', start: 20, end: 22 }, quote: '12' } },
          ],
        },
      },
    ],
    passes: ['We cut the errors.'],
  },
  check: (_doc, { reading }) => {
    const figures = reading.specifics.filter((specific) => specific.kind === 'figure');
    const [first, ...rest] = figures.map((figure) => figure.evidence.span);
    if (!first || figures.length < LEAST) return [];
    return [
      {
        messageId: 'clarity/figures',
        severity: 'strength',
        data: { first: figures[0]?.evidence.quote ?? '', count: figures.length },
        spans: [first, ...rest],
        points: POINTS,
      },
    ];
  },
});
