import type { AttemptSummary, QuestionDetail } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attemptsQuery, questionQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import { TakeRow } from '../../ui/take-row.tsx';
import s from './takes-page.module.css';

const t = en.history;

/** All takes of one question; any two can be compared. */
export default function TakesPage({ questionId }: { questionId: string }) {
  const question = useQuery(questionQuery(questionId));
  const takes = useQuery(attemptsQuery(questionId));
  return (
    <Loaded query={takes} what={t.loading}>
      {(list) =>
        list[0] && question.error ? (
          // The question was deleted; its takes have its words.
          <Takes question={{ id: questionId, question: list[0].question }} takes={list} isGone />
        ) : (
          <Loaded query={question} what={t.loading}>
            {(known) => <Takes question={known} takes={list} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

type TakesProps = { readonly question: Pick<QuestionDetail, 'id' | 'question'>; readonly takes: readonly AttemptSummary[]; readonly isGone?: boolean };

function Takes({ question, takes, isGone = false }: TakesProps) {
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  // The last two are what one mostly wants, also when a newer take arrives; a third choice lets go of the one chosen first.
  const chosen = picked ?? takes.slice(0, 2).map(({ id }) => id);
  const choose = (id: string, on: boolean) => setPicked(on ? [...chosen, id].slice(-2) : chosen.filter((other) => other !== id));
  const [a, b] = chosen;
  const again = `/rehearse/${encodeURIComponent(question.id)}`;
  return (
    <Page title={`${t.ofQuestion}: ${question.question}`} heading={question.question} eyebrow={t.ofQuestion} speech width="column">
      {takes.length === 0 ? (
        <Notice title={t.none.title} detail={t.none.detail}>
          <ButtonLink href={again}>{en.common.rehearse}</ButtonLink>
        </Notice>
      ) : (
        <>
          <p className="quiet">{takes.length > 1 ? t.choose : t.only}</p>
          <ul className={s.takes}>
            {takes.map((take) => (
              <li key={take.id} className={s.take}>
                {takes.length > 1 && (
                  <label className={s.choice}>
                    <input type="checkbox" checked={chosen.includes(take.id)} onChange={(event) => choose(take.id, event.currentTarget.checked)} />
                    <span className="visually-hidden">{t.chooseTake(take.number)}</span>
                  </label>
                )}
                <TakeRow take={take} />
              </li>
            ))}
          </ul>
          <div className={s.actions}>
            {a && b && <ButtonLink href={`/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}`}>{t.compare}</ButtonLink>}
            {!isGone && (
              <ButtonLink href={again} look={a && b ? 'quiet' : 'primary'}>
                {en.common.answerAgain}
              </ButtonLink>
            )}
          </div>
        </>
      )}
    </Page>
  );
}
