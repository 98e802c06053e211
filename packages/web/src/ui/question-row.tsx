import type { QuestionSummary } from '@candor/server/api';
import { Link } from 'wouter';
import { en } from '../i18n/en.ts';
import { ago } from './format.ts';
import s from './question-row.module.css';

const t = en.common;

/** A question in a list, with where one is with it. */
export function QuestionRow({ question }: { question: QuestionSummary }) {
  return (
    <Link href={`/questions/${encodeURIComponent(question.id)}`} className={s.row}>
      <span className={s.question} dir="auto">
        {question.question}
      </span>
      <span className={s.meta}>
        <span>{t.kinds[question.kind]}</span>
        {question.status !== 'new' && (
          <span className={s.status} data-status={question.status}>
            {t.statuses[question.status]}
          </span>
        )}
        {question.lastAttemptAt && (
          <span>
            {t.takes(question.attempts)}, {ago(question.lastAttemptAt)}
          </span>
        )}
      </span>
    </Link>
  );
}
