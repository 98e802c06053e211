import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { getDraft } from '../../api/endpoints.ts';
import { questionQuery } from '../../api/queries.ts';
import { SkipLink } from '../../app/skip-link.tsx';
import { en } from '../../i18n/en.ts';
import { Loaded, Waiting } from '../../ui/states.tsx';
import { AnswerForm } from './answer-form.tsx';
import { newerDraft, readMirror } from './draft-mirror.ts';
import s from './rehearse-page.module.css';

const t = en.rehearse;

/** One question and a place to answer. Nothing here judges. */
export default function RehearsePage({ questionId }: { questionId: string }) {
  const question = useQuery(questionQuery(questionId));
  const opening = useQuery({
    queryKey: ['draft', questionId],
    queryFn: async () => {
      const server = await getDraft(questionId);
      return newerDraft(server.ok ? server.value : null, readMirror(localStorage, questionId), server.ok);
    },
    // Read once when the page opens: from then on the page itself is the newest.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <div className={s.room}>
      <SkipLink />
      <header className={s.header}>
        <Link href={`/questions/${encodeURIComponent(questionId)}`} className={s.leave}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {t.leave}
          <span className={s.hint}>{t.leaveHint}</span>
        </Link>
      </header>
      <main id="content" tabIndex={-1} className={s.main}>
        <Loaded query={question} what={t.loading}>
          {(loaded) => (opening.data ? <AnswerForm question={loaded} opening={opening.data} /> : <Waiting what={t.loading} />)}
        </Loaded>
      </main>
    </div>
  );
}
