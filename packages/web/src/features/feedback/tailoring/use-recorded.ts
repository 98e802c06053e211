import type { Claim } from '@candor/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { recordClaim, takeOffRecord } from '../../../api/endpoints.ts';
import { attemptQuery } from '../../../api/queries.ts';
import { unwrap } from '../../../api/result.ts';
import { useReading } from '../attempt-context.tsx';
import { type ClaimedClause, isSameClause } from './by-clause.ts';
import { focusOn } from './focus-on.ts';
import { type Row, rowsOf } from './rows.ts';

export type Recorded<C extends Claim> = {
  /** The clauses that are left, and those that were put on record since the page was opened, in their place. */
  readonly rows: readonly Row<C>[];
  readonly change: (row: Row<C>) => void;
  readonly pending: ClaimedClause<C> | null;
  readonly error: Error | null;
};

/**
 * Puts clauses on record, one by one, and takes them off again: each stays where it is until the page is left, so that a slip is undone at once.
 * `open`: the clauses of every list that are not settled.
 */
export function useRecorded<C extends Claim>(left: readonly ClaimedClause<C>[], open: readonly ClaimedClause[]): Recorded<C> {
  const { attempt } = useReading();
  const client = useQueryClient();
  const [added, setAdded] = useState<readonly ClaimedClause<C>[]>([]);
  const changed = useRef<ClaimedClause<C> | null>(null);
  const mutation = useMutation({
    mutationFn: ({ clause, isAdded }: Row<C>) => unwrap((isAdded ? takeOffRecord : recordClaim)(attempt.id, clause)),
    onSuccess: (read, { clause, isAdded }) => {
      changed.current = clause;
      setAdded((before) => [...before.filter((one) => !isSameClause(one, clause)), ...(isAdded ? [] : [clause])]);
      client.setQueryData(attemptQuery(read.id).queryKey, read);
      void client.invalidateQueries({ queryKey: ['comparison'] });
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may have moved once the attempt is another
  useEffect(() => {
    if (changed.current) focusOn(changed.current);
    changed.current = null;
  }, [attempt]);
  return {
    rows: rowsOf(left, added, open),
    change: (row) => {
      if (!mutation.isPending) mutation.mutate(row);
    },
    pending: mutation.isPending ? mutation.variables.clause : null,
    error: mutation.error,
  };
}
