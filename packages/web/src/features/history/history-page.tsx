import type { AttemptSummary } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { attemptsQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import { TakeRow } from '../../ui/take-row.tsx';
import { byQuestion } from './by-question.ts';
import s from './history-page.module.css';

const t = en.history;

/** All questions that were tried, the latest first, each with its newest take. */
export default function HistoryPage() {
  const query = useQuery(attemptsQuery(null));
  return (
    <Loaded query={query} what={t.loading}>
      {(takes) => (
        <Page title={t.title} width="column">
          {takes.length === 0 ? (
            <Notice title={t.none.title} detail={t.none.detail}>
              <ButtonLink href="/questions">{t.none.start}</ButtonLink>
            </Notice>
          ) : (
            <Tried takes={takes} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Tried({ takes }: { takes: readonly AttemptSummary[] }) {
  return (
    <ul className={s.questions}>
      {byQuestion(takes).map(({ questionId, question, takes: ofQuestion }) => (
        <li key={questionId} className={s.question}>
          <h2 className={s.heading} dir="auto">
            <Link href={`/history/${encodeURIComponent(questionId)}`}>{question}</Link>
          </h2>
          <p className="quiet small">{t.takesOf(ofQuestion.length)}</p>
          {ofQuestion[0] && <TakeRow take={ofQuestion[0]} />}
        </li>
      ))}
    </ul>
  );
}
