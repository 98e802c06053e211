import type { Attempt } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { deleteAttempt } from '../../api/endpoints.ts';
import { forgetCounts } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';

const t = en.feedback.remove;

export function DeleteTake({ attempt }: { attempt: Attempt }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const remove = useMutation({
    mutationFn: () => unwrap(deleteAttempt(attempt.id)),
    onSuccess: () => {
      navigate(`/history/${encodeURIComponent(attempt.questionId)}`, { replace: true });
      return forgetCounts(client);
    },
  });
  return (
    <div>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t.open}
      </Button>
      {asking && (
        <Dialog title={t.title} onClose={() => setAsking(false)}>
          <p>{t.detail}</p>
          {remove.error && <Failed failure={failureOf(remove.error)} />}
          <div>
            <Button look="grave" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {remove.isPending ? t.working : t.confirm}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
