import type { InterviewReport } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import s from './report.module.css';
import { say } from './say.ts';

const t = en.report;

/** Where a question is rehearsed; null where it is nowhere. */
export const pathOf = (id: string | null): string | null => (id === null ? null : `/rehearse/${encodeURIComponent(id)}`);

/** What to rehearse next; the first step is the next one. */
export function Practice({ report: { practice } }: { report: InterviewReport }) {
  const [first] = practice;
  const next = first ? pathOf(first.questionId) : null;
  return (
    <section className={s.section} aria-labelledby="practice">
      <h2 id="practice">{say('report/practice')}</h2>
      {practice.length === 0 && <p>{say('report/no-practice')}</p>}
      <ol className={s.steps}>
        {practice.map(({ reason, questionKey, questionId, question, label }) => {
          const path = pathOf(questionId);
          return (
            <li key={questionKey}>
              <span className={s.asked} dir="auto">
                {path === null ? question : <Link href={path}>{question}</Link>}
              </span>
              <span className="quiet small">
                {t.reasons[reason]} {label}
              </span>
            </li>
          );
        })}
      </ol>
      {next !== null && (
        <div className={s.next}>
          <ButtonLink href={next}>{t.rehearse}</ButtonLink>
        </div>
      )}
    </section>
  );
}
