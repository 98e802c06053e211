import type { InterviewReport } from '@candor/core';
import { muchToTell } from '@candor/core/report';
import type { Interview } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reportFileUrl } from '../../api/endpoints.ts';
import { interviewsQuery, reportQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields.tsx';
import { exactTime } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Across } from './across.tsx';
import { Practice } from './practice.tsx';
import { QuestionSection } from './question-section.tsx';
import s from './report.module.css';
import { say } from './say.ts';
import { Short } from './short.tsx';
import { Strengths } from './strengths.tsx';
import { TimeLine } from './time-line.tsx';

const t = en.report;

/** A whole interview, told afterwards: first the picture and what to do, then everything else. */
export default function ReportPage({ id }: { id: string }) {
  const [against, setAgainst] = useState('');
  const report = useQuery(reportQuery(id, against === '' ? null : against));
  const interviews = useQuery(interviewsQuery());
  return (
    <Loaded query={report} what={t.loading}>
      {(loaded) => <Told id={id} report={loaded} interviews={interviews.data ?? []} against={against} onAgainst={setAgainst} />}
    </Loaded>
  );
}

type ToldProps = {
  readonly id: string;
  readonly report: InterviewReport;
  readonly interviews: readonly Interview[];
  readonly against: string;
  readonly onAgainst: (id: string) => void;
};

function Told({ id, report, interviews, against, onAgainst }: ToldProps) {
  const others = interviews.filter((one) => one.id !== id && one.state === 'ended');
  const { plan, questions } = report;
  const told = muchToTell(report);
  const exports = <Exports id={id} />;
  if (told === 'nothing' || told === 'little') return <Short report={report} told={told} tools={exports} />;
  const left = questions.filter(({ status }) => status === 'left-out');
  const answered = questions.filter(({ status }) => status === 'answered').length;
  const asked = questions.reduce((sum, { followUps }) => sum + followUps.length, 0);
  return (
    <Page title={say('report/title', { role: plan.role || 'none' })} width="column" below={say('report/counts', { answered, asked })}>
      {(report.endedBecause === 'left' || report.endedBecause === 'time') && <p>{say(`report/ended-${report.endedBecause}`)}</p>}
      <TimeLine report={report} />
      <Strengths report={report} />
      <Practice report={report} />
      <Across report={report} comparesAnswers={told === 'much'} />
      <section className={s.section} aria-labelledby="questions">
        <h2 id="questions">{say('report/questions')}</h2>
        {questions
          .filter(({ status }) => status !== 'left-out')
          .map((question) => (
            <QuestionSection key={question.key} question={question} />
          ))}
        {left.length > 0 && (
          <p className="quiet">{say('report/not-asked', { questions: left.map(({ question }) => en.common.quoted(question)).join(', ') })}</p>
        )}
      </section>
      <footer className={s.tools}>
        {others.length > 0 && (
          <Choice
            label={t.against}
            value={against}
            options={[['', t.againstNone], ...others.map((one) => [one.id, exactTime(one.createdAt)] as const)]}
            onChange={onAgainst}
          />
        )}
        {exports}
      </footer>
    </Page>
  );
}

function Exports({ id }: { id: string }) {
  return (
    <>
      <div className={s.exports}>
        <a className={s.export} href={reportFileUrl(id, 'pdf')} download>
          {t.exportPdf}
        </a>
        <a className={s.export} href={reportFileUrl(id, 'md')} download>
          {t.exportMd}
        </a>
        <Button look="plain" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <ButtonLink href="/interviews" look="quiet">
        {t.all}
      </ButtonLink>
    </>
  );
}
