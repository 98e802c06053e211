import type { Interview } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteInterview } from '../../api/endpoints.ts';
import { interviewsQuery } from '../../api/queries.ts';
import { unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { exactTime } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import s from './interviews-page.module.css';

const t = en.interview;

/** Interviews that were sat, and the way to a new one. */
export default function InterviewsPage() {
  const query = useQuery(interviewsQuery());
  return (
    <Loaded query={query} what={t.loading}>
      {(interviews) => (
        <Page title={t.title} width="column" below={t.about}>
          <div>
            <ButtonLink href="/interviews/new">{t.plan}</ButtonLink>
          </div>
          {interviews.length === 0 ? (
            <Notice title={t.none.title} detail={t.none.detail} />
          ) : (
            <ul className={s.list}>
              {interviews.map((interview) => (
                <li key={interview.id}>
                  <Row interview={interview} />
                </li>
              ))}
            </ul>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Row({ interview: { id, plan, state, createdAt, answered } }: { interview: Interview }) {
  const [isSure, setIsSure] = useState(false);
  const client = useQueryClient();
  const remove = useMutation({ mutationFn: () => unwrap(deleteInterview(id)), onSuccess: () => client.invalidateQueries() });
  return (
    <article className={s.row}>
      <div>
        <h2 className={s.heading} dir="auto">
          {t.row(plan.role, plan.minutes)}
        </h2>
        <p className="quiet small">
          {exactTime(createdAt)} · {t.kinds[plan.kind]} · {t.states[state]} · {t.answered(answered)}
        </p>
      </div>
      <div className={s.actions}>
        {state === 'ended' ? (
          <ButtonLink href={`/interviews/${id}/report`} look="quiet">
            {t.report}
          </ButtonLink>
        ) : (
          <ButtonLink href={`/interviews/${id}/room`} look="quiet">
            {t.goOn}
          </ButtonLink>
        )}
        <Button look="plain" onClick={() => setIsSure(true)}>
          {t.remove}
        </Button>
      </div>
      {isSure && (
        <Dialog title={t.removeSure} onClose={() => setIsSure(false)}>
          <div className={s.actions}>
            <Button look="grave" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t.remove}
            </Button>
            <Button look="quiet" onClick={() => setIsSure(false)}>
              {en.common.cancel}
            </Button>
          </div>
        </Dialog>
      )}
    </article>
  );
}
