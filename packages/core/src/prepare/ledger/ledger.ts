import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Fact, Ledger } from '../tailoring.ts';

export type LedgerInput = {
  /** Everything on record. */
  readonly facts: readonly Fact[];
  /** The person's earlier attempts at the question, newest first. */
  readonly earlier: readonly Document[];
  /** What they answered to other questions. */
  readonly others: readonly { readonly questionId: string; readonly doc: Document }[];
  readonly today: CalendarMonth | null;
  /** Vectors of sentences and facts; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
};

/** Holds what an answer says of the person against their record, and against what they said before. */
export function ledgerOf(_doc: Document, _input: LedgerInput): Ledger {
  return { claims: [], onRecord: 0, fresh: 0, inConflict: 0, inconsistent: [], ownShare: 0, ownSpans: [] };
}
