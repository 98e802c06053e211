import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { postAttempt } from '../../api/endpoints.ts';
import { attemptQuery, forgetCounts, questionQuery } from '../../api/queries.ts';
import type { Failure } from '../../api/result.ts';
import { clearMirror } from './draft-mirror.ts';
import type { DraftRunner } from './draft-runner.ts';
import { acknowledge, clientIdFor } from './submission.ts';

export type SubmitState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | { readonly kind: 'failed'; readonly failure: Failure };

/** Sends the answer. Until the server has it, the draft, the copy in this browser and the attempt's id all stay. */
export function useSubmit(questionId: string, draft: DraftRunner, onStored: () => void) {
  const [state, setState] = useState<SubmitState>({ kind: 'idle' });
  const client = useQueryClient();
  const [, navigate] = useLocation();

  async function submit(durationMs: number): Promise<void> {
    setState({ kind: 'sending' });
    // A save that arrives after the attempt would bring the draft back.
    await draft.close();
    const { text } = draft.snapshot().state;
    const clientId = clientIdFor(localStorage, questionId, text, () => crypto.randomUUID());
    const result = await postAttempt({ clientId, questionId, text, durationMs: Math.round(durationMs) });
    if (!result.ok) {
      draft.reopen();
      setState({ kind: 'failed', failure: result.failure });
      return;
    }
    acknowledge(localStorage, questionId);
    clearMirror(localStorage, questionId);
    onStored();
    client.setQueryData(attemptQuery(result.value.id).queryKey, result.value);
    void client.invalidateQueries({ queryKey: questionQuery(questionId).queryKey });
    void forgetCounts(client);
    // Going back from the feedback leads to where the rehearsal began, and not to an empty page.
    navigate(`/attempts/${encodeURIComponent(result.value.id)}`, { replace: true });
  }

  return { state, submit };
}
