import { parseDocument } from '../../../document/parse.ts';
import type { Fact } from '../../tailoring.ts';
import type { ProfileFact } from '../../workbook.ts';
import { ledgerOf } from '../ledger.ts';

/** Something kept of the person. */
export const kept = (kind: ProfileFact['kind'], text: string): Fact => ({ ref: { kind: 'profile', id: text, field: kind }, text, from: null, to: null });

/** What an answer claims beside facts, by words alone. */
export const claimsBeside = (answer: string, facts: readonly Fact[]) =>
  ledgerOf(parseDocument(answer), { facts, questionId: null, earlier: [], others: [], today: { year: 2026, month: 6 }, vectorOf: null, company: null }).claims;
