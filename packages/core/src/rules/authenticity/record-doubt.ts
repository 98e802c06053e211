import { touchesBorrowed } from '../../prepare/tailor/borrowed.ts';
import type { Claim } from '../../prepare/tailoring.ts';
import { defineRule } from '../rule.ts';
import { conflictOf } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const SAID = 'We marked nearly every bike in town.';
const OF_THEM = 'Your mission to mark every bike is mine.';
const RECORD = 'We marked 400 bikes';

type InConflict = Extract<Claim, { readonly status: 'in-conflict' }>;

const isOfOneself = (clause: string): boolean => /\b(?:i|we|my|our)\b/i.test(clause) && !/^(?:and |but |so )?your?\b/i.test(clause);

export default defineRule({
  id: 'authenticity/record-doubt',
  about: 'Names what may be otherwise in your workbook, where that is hard to tell: only you know whether both are the same.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'candor-trials'],
  thresholds: {},
  messages: ['authenticity/record-doubt'],
  cap: 0,
  examples: {
    flags: [{ text: SAID, ledger: { claims: [conflictOf(SAID, SAID.slice(0, -1), RECORD, 'figure', false)] } }],
    passes: [
      SAID,
      // Of what is said of the company, or of nobody, there is no record.
      { text: OF_THEM, ledger: { claims: [conflictOf(OF_THEM, OF_THEM.slice(0, -1), RECORD, 'figure', false)] } },
      // What is told otherwise for sure has a remark of its own.
      { text: SAID, ledger: { claims: [conflictOf(SAID, SAID.slice(0, -1), RECORD, 'figure')] } },
    ],
  },
  check: (_doc, { ledger, tailoring }) => {
    const parroted = tailoring?.parroted ?? [];
    const doubtful = (ledger?.claims ?? [])
      .filter((claim): claim is InConflict => claim.status === 'in-conflict' && !claim.sure)
      .filter(({ clause, evidence: { span } }) => isOfOneself(clause.quote) && span.kind === 'text' && !touchesBorrowed(span, parroted));
    const [first, ...rest] = doubtful;
    if (!first) return [];
    return [
      {
        messageId: 'authenticity/record-doubt',
        // Most that is doubted in honest answers is none: it is not what to change first.
        severity: 'note',
        data: { said: shortened(first.evidence.quote), record: shortened(first.fact.text), others: rest.length },
        spans: [first.evidence.span, ...rest.map(({ evidence }) => evidence.span)],
      },
    ];
  },
});
