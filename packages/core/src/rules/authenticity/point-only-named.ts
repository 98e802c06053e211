import { defineRule } from '../rule.ts';
import { pointOf, quoteIn } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const SAID = 'Your openness is great. I want to work here.';

export default defineRule({
  id: 'authenticity/point-only-named',
  about: 'Notices what you name of the company without linking it to anything of your own.',
  grade: 'C',
  sources: ['goals-family', 'employer-advice'],
  thresholds: {},
  messages: ['authenticity/point-only-named'],
  cap: 0,
  examples: {
    flags: [{ text: SAID, tailoring: { points: [pointOf('openness', 'named', [quoteIn(SAID, 'Your openness is great.')])] } }],
    passes: [SAID, { text: SAID, tailoring: { points: [pointOf('openness', 'argued', [quoteIn(SAID, 'Your openness is great.')])] } }],
  },
  check: (_doc, { tailoring }) => {
    // A job title is named by everybody.
    const named = (tailoring?.points ?? []).filter(({ status, kind }) => status === 'named' && kind !== 'role');
    const [first, ...rest] = named.flatMap(({ evidence: [head] }) => (head ? [head.span] : []));
    if (!first || !named[0]) return [];
    return [
      {
        messageId: 'authenticity/point-only-named',
        severity: 'note',
        data: { first: shortened(named[0].text), count: named.length, others: named.length - 1 },
        spans: [first, ...rest],
      },
    ];
  },
});
