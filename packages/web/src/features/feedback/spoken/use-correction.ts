import type { Attempt } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putTranscript } from '../../../api/endpoints.ts';
import { attemptQuery, forgetCounts, recordingQuery } from '../../../api/queries.ts';
import { unwrap } from '../../../api/result.ts';

/** Sends other words for an answer, and has it read anew. */
export function useCorrection(attempt: Attempt, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => unwrap(putTranscript(attempt.id, text)),
    onSuccess: async (read) => {
      // The words' moments first: text and moments belong together.
      await client.invalidateQueries({ queryKey: recordingQuery(attempt.id).queryKey });
      client.setQueryData(attemptQuery(attempt.id).queryKey, read);
      await forgetCounts(client);
      onDone();
    },
  });
}
