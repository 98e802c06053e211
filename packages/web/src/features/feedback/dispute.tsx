import type { Finding } from '@candor/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dispute, withdrawDispute } from '../../api/endpoints.ts';
import { attemptQuery, forgetCounts } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { describe } from '../../ui/states.tsx';
import { useReading } from './attempt-context.tsx';
import s from './dispute.module.css';

const t = en.feedback;

/** A way to disagree, and to take that back. The levels are worked out anew either way. */
export function Dispute({ finding }: { finding: Finding }) {
  const { attempt, isDisputed } = useReading();
  const client = useQueryClient();
  const disputed = isDisputed(finding.id);
  const change = useMutation({
    mutationFn: () => unwrap(disputed ? withdrawDispute(attempt.id, finding.id) : dispute(attempt.id, finding.id)),
    onSuccess: (scored) => {
      client.setQueryData(attemptQuery(attempt.id).queryKey, scored);
      return forgetCounts(client);
    },
  });
  return (
    <div className={s.dispute}>
      {disputed && <p role="status">{t.disputed}</p>}
      <Button look="quiet" disabled={change.isPending} onClick={() => change.mutate()}>
        {disputed ? t.takeBack : t.dispute}
      </Button>
      {!disputed && <p className="quiet small">{t.disputeHint}</p>}
      {change.error && (
        <p role="alert">
          {t.disputeFailed} {describe(failureOf(change.error)).detail}
        </p>
      )}
    </div>
  );
}
