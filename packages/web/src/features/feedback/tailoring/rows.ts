import type { Claim } from '@candor/core';
import { type ClaimedClause, isSameClause } from './by-clause.ts';

export type Row<C extends Claim> = { readonly clause: ClaimedClause<C>; readonly isAdded: boolean };

/**
 * The clauses of a list that are left, and those that were put on record from it, in their place. Settled is only what is not `open` in any list: an answer that
 * was read anew may still ask about a clause, or ask about it elsewhere.
 */
export const rowsOf = <C extends Claim>(left: readonly ClaimedClause<C>[], added: readonly ClaimedClause<C>[], open: readonly ClaimedClause[]): Row<C>[] =>
  [
    ...left.map((clause) => ({ clause, isAdded: false })),
    ...added.filter((clause) => !open.some((one) => isSameClause(one, clause))).map((clause) => ({ clause, isAdded: true })),
  ].sort((a, b) => a.clause.start - b.clause.start);
