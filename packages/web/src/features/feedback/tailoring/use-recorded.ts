import type { Claim } from '@candor/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { recordClaim, takeOffRecord } from '../../../api/endpoints.ts';
import { attemptQuery } from '../../../api/queries.ts';
import { unwrap } from '../../../api/result.ts';
import { useReading } from '../attempt-context.tsx';
import type { ClaimedClause } from './by-clause.ts';

export type Row<C extends Claim> = { readonly clause: ClaimedClause<C>; readonly isAdded: boolean };

export type Recorded<C extends Claim> = {
  /** The clauses that are left, and those that were put on record since the page was opened, in their place. */
  readonly rows: readonly Row<C>[];
  readonly change: (row: Row<C>) => void;
  readonly pending: ClaimedClause<C> | null;
  readonly error: Error | null;
};

/** Puts clauses on record, one by one, and takes them off again: each stays where it is until the page is left, so that a slip is undone at once. */
export function useRecorded<C extends Claim>(left: readonly ClaimedClause<C>[]): Recorded<C> {
  const { attempt } = useReading();
  const client = useQueryClient();
  const [added, setAdded] = useState<readonly ClaimedClause<C>[]>([]);
  const mutation = useMutation({
    mutationFn: ({ clause, isAdded }: Row<C>) => unwrap((isAdded ? takeOffRecord : recordClaim)(attempt.id, clause.start)),
    onSuccess: (read, { clause, isAdded }) => {
      setAdded((before) => (isAdded ? before.filter(({ start }) => start !== clause.start) : [...before, clause]));
      client.setQueryData(attemptQuery(read.id).queryKey, read);
      void client.invalidateQueries({ queryKey: ['comparison'] });
    },
  });
  const isLeft = ({ start }: ClaimedClause): boolean => left.some((one) => one.start === start);
  const rows = [
    ...left.map((clause) => ({ clause, isAdded: added.some(({ start }) => start === clause.start) })),
    ...added.filter((clause) => !isLeft(clause)).map((clause) => ({ clause, isAdded: true })),
  ].sort((a, b) => a.clause.start - b.clause.start);
  return {
    rows,
    change: (row) => {
      if (!mutation.isPending) mutation.mutate(row);
    },
    pending: mutation.isPending ? mutation.variables.clause : null,
    error: mutation.error,
  };
}
