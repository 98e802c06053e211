import type { AttemptSummary, Today } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { todayQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { QuestionRow } from '../../ui/question-row.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import { TakeRow } from '../../ui/take-row.tsx';
import s from './today-page.module.css';

const t = en.today;

/** What to rehearse next, and why; then a few others; then the last takes. */
export default function TodayPage() {
  const query = useQuery(todayQuery());
  return (
    <Loaded query={query} what={t.loading}>
      {(today) => <Room today={today} />}
    </Loaded>
  );
}

function Room({ today: { next, others, recent, totals } }: { today: Today }) {
  const reason = t.reasons[next.reason];
  const { id, question } = next.question;
  return (
    <Page
      title={t.title}
      heading={question}
      eyebrow={reason.eyebrow}
      below={
        <div className={s.start}>
          <p>{reason.why}</p>
          <div className={s.actions}>
            <ButtonLink href={`/rehearse/${encodeURIComponent(id)}`}>{reason.start}</ButtonLink>
            <ButtonLink href={`/questions/${encodeURIComponent(id)}`} look="plain">
              {en.questions.page.why}
            </ButtonLink>
          </div>
        </div>
      }
      speech
      stage
    >
      <div className={s.columns}>
        <section>
          <h2>{t.others}</h2>
          <ul className={s.list}>
            {others.map((other) => (
              <li key={other.id}>
                <QuestionRow question={other} />
              </li>
            ))}
          </ul>
          <Link href="/questions">{t.all}</Link>
        </section>
        <section>
          <h2>{t.lately}</h2>
          {recent.length === 0 ? (
            <Notice title={t.none.title} detail={t.none.detail} />
          ) : (
            <>
              <ul className={s.list}>
                {newestOfEach(recent).map((take) => (
                  <li key={take.id}>
                    <TakeRow take={take} named />
                  </li>
                ))}
              </ul>
              <Link href="/history">{t.history}</Link>
            </>
          )}
        </section>
      </div>
      <p className="quiet small">{t.totals(totals)}</p>
    </Page>
  );
}

/** Five takes of one question say no more than the last of them. */
const newestOfEach = (takes: readonly AttemptSummary[]): readonly AttemptSummary[] =>
  takes.filter((take, index) => takes.findIndex(({ questionId }) => questionId === take.questionId) === index);
