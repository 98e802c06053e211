import type { QuestionDetail } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { attemptsQuery, questionQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Loaded } from '../../ui/states.tsx';
import { TakeRow } from '../../ui/take-row.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { Listen } from './listen.tsx';
import { ModelAnswer } from './model-answer.tsx';
import s from './question-page.module.css';

const t = en.questions.page;

/** As the server names the pack of one's own questions. */
const OWN_PACK = 'own';
/** Enough to hear that it is the same question; some have dozens. */
const WORDINGS_SHOWN = 5;

/** Everything that is known about one question. */
export default function QuestionPage({ id }: { id: string }) {
  const query = useQuery(questionQuery(id));
  return (
    <Loaded query={query} what={t.loading}>
      {(question) => <Known question={question} />}
    </Loaded>
  );
}

function Known({ question }: { question: QuestionDetail }) {
  const own = question.pack === OWN_PACK && question.elements.length === 0;
  return (
    <Page
      title={question.question}
      eyebrow={`${question.packTitle} · ${en.common.kinds[question.kind]}`}
      speech
      below={
        <div className={s.start}>
          <ButtonLink href={`/rehearse/${encodeURIComponent(question.id)}`}>{question.status === 'draft' ? t.carryOn : en.common.rehearse}</ButtonLink>
          <ButtonLink look="quiet" href={`/prepare/build/${encodeURIComponent(question.id)}`}>
            {t.build}
          </ButtonLink>
          <span>{t.form(en.common.forms[question.form])}</span>
        </div>
      }
    >
      <div className={s.columns}>
        <div className={s.reading}>
          {own && <p className="quiet">{t.own}</p>}
          {question.why && (
            <section>
              <h2>{t.why}</h2>
              <Prose text={question.why} />
            </section>
          )}
          {question.how && (
            <section>
              <h2>{t.how}</h2>
              <Prose text={question.how} />
            </section>
          )}
          {question.elements.length > 0 && <Listen elements={question.elements} />}
          {question.traps.length > 0 && (
            <section>
              <h2>{t.traps}</h2>
              <ul className={s.traps}>
                {question.traps.map((trap) => (
                  <li key={trap.id}>
                    <h3>{trap.label}</h3>
                    <p className="quiet">{trap.advice}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {question.model && <ModelAnswer text={question.model} />}
        </div>
        <aside className={s.aside}>
          <Takes questionId={question.id} />
          {question.wordings.length > 0 && <Wordings wordings={question.wordings} />}
          {own && <DeleteQuestion question={question} />}
        </aside>
      </div>
    </Page>
  );
}

function Wordings({ wordings }: { wordings: readonly string[] }) {
  const rest = wordings.slice(WORDINGS_SHOWN);
  return (
    <section>
      <h2>{t.wordings}</h2>
      <WordingList wordings={wordings.slice(0, WORDINGS_SHOWN)} />
      {rest.length > 0 && (
        <details className={s.more}>
          <summary>{t.moreWordings(rest.length)}</summary>
          <WordingList wordings={rest} />
        </details>
      )}
    </section>
  );
}

function WordingList({ wordings }: { wordings: readonly string[] }) {
  return (
    <ul className={s.wordings}>
      {wordings.map((wording) => (
        <li key={wording} className="speech" dir="auto">
          {wording}
        </li>
      ))}
    </ul>
  );
}

function Takes({ questionId }: { questionId: string }) {
  const query = useQuery(attemptsQuery(questionId));
  return (
    <section>
      <h2>{t.attempts}</h2>
      <Loaded query={query} what={en.history.loading}>
        {(takes) =>
          takes.length === 0 ? (
            <p className="quiet">{t.noAttempts}</p>
          ) : (
            <>
              <ul>
                {takes.map((take) => (
                  <li key={take.id}>
                    <TakeRow take={take} />
                  </li>
                ))}
              </ul>
              {takes.length > 1 && <Link href={`/history/${encodeURIComponent(questionId)}`}>{t.compare}</Link>}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
