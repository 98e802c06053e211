import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';
import { factOf, pointOf } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const SAID = 'I want to lead a shift within two years.';

export default defineRule({
  id: 'authenticity/point-left-out',
  about: 'Names what the company wants that fits a goal of yours and is not in the answer.',
  grade: 'C',
  sources: ['goals-family', 'employer-advice'],
  thresholds: {},
  messages: ['authenticity/point-left-out'],
  cap: 0,
  examples: {
    flags: [
      {
        text: SAID,
        tailoring: {
          points: [pointOf('half of our shift leaders started on the floor', 'untouched', [])],
          leftOut: [{ pointId: 'half of our shift leaders started on the floor', fits: factOf('Lead a shift', 'goal') }],
        },
      },
    ],
    passes: [SAID, { text: SAID, tailoring: { points: [pointOf('half of our shift leaders started on the floor', 'untouched', [])] } }],
  },
  check: (doc, { tailoring }) => {
    const [first] = tailoring?.leftOut ?? [];
    const point = tailoring?.points.find(({ pointId }) => pointId === first?.pointId);
    if (!first || !point || doc.words.length === 0) return [];
    return [
      {
        messageId: 'authenticity/point-left-out',
        severity: 'note',
        data: { point: shortened(point.text), goal: shortened(first.fits.text), count: tailoring?.leftOut.length ?? 1 },
        spans: [wholeSpan(doc)],
      },
    ];
  },
});
