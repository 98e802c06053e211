import type { Brief } from '@candor/core';
import type { KeptBrief } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { getBrief, putBrief } from '../../../api/endpoints.ts';
import { briefQuery, briefsQuery } from '../../../api/queries.ts';
import { RequestFailed, unwrap } from '../../../api/result.ts';

/** A change as a function, so that it can be made once more where another tab was quicker. */
type BriefChange = (brief: Brief) => Brief;

/** Shows a change at once, joins it with what another tab has saved meanwhile, and takes it back where it cannot be stored. */
export function useSaveBrief({ id }: KeptBrief) {
  const client = useQueryClient();
  const { queryKey } = briefQuery(id);
  /** What the server has not got yet, oldest first. */
  const waiting = useRef<readonly BriefChange[]>([]);
  const put = (kept: KeptBrief | undefined): Promise<KeptBrief> =>
    kept ? unwrap(putBrief(id, { brief: kept.brief, revision: kept.revision })) : unwrap(getBrief(id));
  return useMutation({
    // One after the other: each goes by the revision that the one before has left.
    scope: { id: `brief ${id}` },
    mutationFn: async (_change: BriefChange): Promise<KeptBrief> => {
      try {
        return await put(client.getQueryData(queryKey));
      } catch (error) {
        if (!isChangedMeanwhile(error)) throw error;
        const newer = await unwrap(getBrief(id));
        client.setQueryData(queryKey, { ...newer, brief: waiting.current.reduce((brief, change) => change(brief), newer.brief) });
        return put(client.getQueryData(queryKey));
      }
    },
    onMutate: (change) => {
      waiting.current = [...waiting.current, change];
      client.setQueryData(queryKey, (now) => now && { ...now, brief: change(now.brief) });
    },
    onSuccess: ({ revision, changedAt }) => {
      client.setQueryData(queryKey, (now) => now && { ...now, revision, changedAt });
      void client.invalidateQueries({ queryKey: briefsQuery().queryKey, exact: true });
    },
    onError: () => void client.invalidateQueries({ queryKey }),
    onSettled: (_kept, _error, change) => {
      waiting.current = waiting.current.filter((one) => one !== change);
    },
  });
}

const isChangedMeanwhile = (error: unknown): boolean =>
  error instanceof RequestFailed && error.failure.kind === 'problem' && error.failure.problem.code === 'changed-meanwhile';
