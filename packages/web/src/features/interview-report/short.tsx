import { asInnerQuotes } from '@candor/content/messages';
import type { InterviewReport } from '@candor/core';
import { firstToTry } from '@candor/core/report';
import type { ReactNode } from 'react';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { pathOf } from './practice.tsx';
import s from './report.module.css';
import { say } from './say.ts';

type Props = { readonly report: InterviewReport; readonly told: 'nothing' | 'little'; readonly tools: ReactNode };

/** Where there is next to nothing to tell, it is told in a few kind words, with one thing to do. */
export function Short({ report, told, tools }: Props) {
  const first = firstToTry(report);
  const path = pathOf(first?.questionId ?? null);
  return (
    <Page title={say('report/title', { role: report.plan.role || 'none' })} width="column" below={say(`report/short-${told}`)}>
      {first && (
        <section className={s.section} aria-labelledby="practice">
          <h2 id="practice">{say('report/short-next')}</h2>
          <p dir="auto">{say('report/short-step', { question: asInnerQuotes(first.question) })}</p>
          {path !== null && (
            <div>
              <ButtonLink href={path}>{en.report.rehearse}</ButtonLink>
            </div>
          )}
        </section>
      )}
      <footer className={s.tools}>{tools}</footer>
    </Page>
  );
}
