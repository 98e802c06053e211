import type { QuestionDetail } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { deleteQuestion } from '../../api/endpoints.ts';
import { forgetCounts, questionQuery, questionsQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/states.tsx';

const t = en.questions.remove;

/** For a question of one's own; the takes of it stay in the history. */
export function DeleteQuestion({ question }: { question: QuestionDetail }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const remove = useMutation({
    mutationFn: () => unwrap(deleteQuestion(question.id)),
    onSuccess: () => {
      client.setQueryData(questionsQuery().queryKey, (all) => all?.filter(({ id }) => id !== question.id));
      navigate('/questions', { replace: true });
      client.removeQueries({ queryKey: questionQuery(question.id).queryKey });
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
          <p>{t.detail(question.attempts)}</p>
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
