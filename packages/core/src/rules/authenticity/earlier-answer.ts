import { defineRule } from '../rule.ts';
import { quoteIn } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const SAID = 'I would happily relocate for the right job.';

export default defineRule({
  id: 'authenticity/earlier-answer',
  about: 'Notices what you say otherwise than before: in an earlier attempt, or in the answer to another question of the same interview.',
  grade: 'C',
  sources: ['goals-family', 'employer-advice'],
  thresholds: {},
  messages: ['authenticity/earlier-attempt', 'authenticity/other-answer'],
  cap: 0,
  examples: {
    flags: [
      {
        text: SAID,
        ledger: {
          inconsistent: [
            { matter: 'relocation', evidence: quoteIn(SAID, 'happily relocate'), before: { from: 'attempt', attempt: 1, quote: "I can't relocate" } },
          ],
        },
      },
      {
        text: SAID,
        ledger: {
          inconsistent: [
            {
              matter: 'relocation',
              evidence: quoteIn(SAID, 'happily relocate'),
              before: { from: 'answer', questionId: 'five-years', quote: "I can't relocate" },
            },
          ],
        },
      },
    ],
    passes: [SAID, { text: SAID, ledger: { inconsistent: [] } }],
  },
  check: (_doc, { ledger }) =>
    (ledger?.inconsistent ?? []).map(({ matter, evidence, before }) => ({
      messageId: before.from === 'attempt' ? 'authenticity/earlier-attempt' : 'authenticity/other-answer',
      severity: 'note' as const,
      data: { said: shortened(evidence.quote), before: shortened(before.quote), matter },
      spans: [evidence.span] as const,
    })),
});
