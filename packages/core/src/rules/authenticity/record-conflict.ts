import { defineRule } from '../rule.ts';
import { conflictOf, quoteIn } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const POINTS = 5;
const SAID = 'We marked a thousand bikes that year.';
const UNSURE = 'We marked nearly every bike in town.';

export default defineRule({
  id: 'authenticity/record-conflict',
  about:
    'Holds what you claim against your workbook; a figure, employer or date that is not the one on record is found out by the first reference that is called.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'candor-trials'],
  thresholds: { points: { value: POINTS, unit: 'points each', source: 'candor-trials' } },
  messages: ['authenticity/record-conflict'],
  cap: 15,
  examples: {
    flags: [{ text: SAID, ledger: { claims: [conflictOf(SAID, 'a thousand bikes', 'We marked 400 bikes', 'figure')] } }],
    passes: [
      SAID,
      // What may only be told otherwise is not asked about.
      { text: UNSURE, ledger: { claims: [conflictOf(UNSURE, 'nearly every bike', 'We marked 400 bikes', 'figure', false)] } },
      {
        text: SAID,
        ledger: { claims: [{ kind: 'figure', evidence: quoteIn(SAID, 'a thousand bikes'), clause: quoteIn(SAID, SAID.slice(0, -1)), status: 'new' }] },
      },
    ],
  },
  check: (_doc, { ledger }) =>
    (ledger?.claims ?? []).flatMap((claim) =>
      claim.status === 'in-conflict' && claim.sure
        ? [
            {
              messageId: 'authenticity/record-conflict',
              severity: 'improve' as const,
              data: { said: claim.evidence.quote, record: shortened(claim.fact.text), why: claim.why },
              spans: [claim.evidence.span] as const,
              points: -POINTS,
            },
          ]
        : [],
    ),
});
