import type { QuestionSummary } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { questionsQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { QuestionRow } from '../../ui/question-row.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import { byPack, filterQuestions, readFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { FitDialog } from './fit-dialog.tsx';
import { OwnQuestionDialog } from './own-question-dialog.tsx';
import s from './questions-page.module.css';
import { useFilter } from './use-filter.ts';

const t = en.questions;

/** The bank: search it, narrow it, or bring a question or an answer of one's own. */
export default function QuestionsPage() {
  const query = useQuery(questionsQuery());
  const [dialog, setDialog] = useState<'own' | 'fit' | null>(null);
  const close = () => setDialog(null);
  return (
    <Loaded query={query} what={t.loading}>
      {(questions) => (
        <Page title={t.title}>
          <div className={s.bring}>
            <Button look="quiet" onClick={() => setDialog('own')}>
              {t.own.open}
            </Button>
            <Button look="quiet" onClick={() => setDialog('fit')}>
              {t.fit.open}
            </Button>
          </div>
          {questions.length === 0 ? <Notice title={t.empty.title} detail={t.empty.detail} /> : <Bank questions={questions} />}
          {dialog === 'own' && <OwnQuestionDialog onClose={close} />}
          {dialog === 'fit' && <FitDialog onClose={close} />}
        </Page>
      )}
    </Loaded>
  );
}

function Bank({ questions }: { questions: readonly QuestionSummary[] }) {
  const [filter, setFilter] = useFilter();
  const found = filterQuestions(questions, filter);
  return (
    <>
      <Filters questions={questions} filter={filter} onChange={setFilter} />
      <p className="quiet small" role="status">
        {t.shown(found.length, questions.length)}
      </p>
      {found.length === 0 && (
        <Notice title={t.none.title} detail={t.none.detail}>
          <Button look="quiet" onClick={() => setFilter(readFilter(new URLSearchParams()))}>
            {t.none.reset}
          </Button>
        </Notice>
      )}
      {byPack(found).map(({ pack, title, questions: group }) => (
        <section key={pack}>
          <h2>{title}</h2>
          <ul className={s.list}>
            {group.map((question) => (
              <li key={question.id}>
                <QuestionRow question={question} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
