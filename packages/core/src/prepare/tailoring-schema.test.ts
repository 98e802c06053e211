import { expect, it } from 'vitest';
import { ledgerSchema } from './tailoring-schema.ts';

it('takes a conflict for sure that was kept before claims said so', () => {
  const words = { span: { kind: 'text', start: 0, end: 7 }, quote: 'sixteen' };
  const fact = { ref: { kind: 'story', id: 's', field: 'result' }, text: '14 buses', from: null, to: null };
  const kept = { kind: 'figure', evidence: words, clause: words, status: 'in-conflict', fact, why: 'figure' };
  const ledger = { claims: [kept], onRecord: 0, fresh: 0, inConflict: 1, inconsistent: [], ownShare: 0, ownSpans: [] };
  expect(ledgerSchema.parse(ledger).claims).toEqual([{ ...kept, sure: true }]);
});
