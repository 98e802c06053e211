import type { Claim } from '@candor/core';
import { expect, it } from 'vitest';
import { pageOf } from './page.ts';
import { paints } from './paint.ts';
import { preparedSections } from './prepared.ts';

const quote = { span: { kind: 'text', start: 0, end: 13 }, quote: 'sixteen buses' } as const;
const fact = { ref: { kind: 'story', id: 's', field: 'result' }, text: '14 buses', from: null, to: null } as const;
const conflict = (sure: boolean): Claim => ({ kind: 'figure', evidence: quote, clause: quote, status: 'in-conflict', fact, why: 'figure', sure });

it('tells a conflict that is sure from one that is not', () => {
  const claims = [conflict(true), conflict(false)];
  const ledger = { claims, onRecord: 0, fresh: 0, inConflict: 2, inconsistent: [], ownShare: 0, ownSpans: [] };
  expect(preparedSections({ tailoring: null, ledger }, pageOf(paints(false), 100)).slice(-2)).toEqual([
    '  ! “sixteen buses”: otherwise on record (“14 buses”)',
    '  ? “sixteen buses”: perhaps otherwise on record (“14 buses”)',
  ]);
});
