import type { VersionAdd } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addVersion } from '../../../api/endpoints.ts';
import { versionsQuery } from '../../../api/queries.ts';
import { unwrap } from '../../../api/result.ts';

/** Keeps a version, and shows it first in the list. */
export function useKeep(questionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: VersionAdd) => unwrap(addVersion(questionId, version)),
    onSuccess: (version) => client.setQueryData(versionsQuery(questionId).queryKey, (before) => [version, ...(before ?? [])]),
  });
}
