import { countsOf, unfinishedGoals } from '@candor/core/goals';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { coverageQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { nameOf } from './company-name.ts';
import { type OpenWorkbook, WithWorkbook } from './open-workbook.tsx';
import { PrepareFrame } from './prepare-frame.tsx';
import s from './prepare-page.module.css';
import { useActiveCompany } from './use-active-company.ts';
import { WorkbookFiles } from './workbook-files.tsx';

const t = en.prepare;

/** Where one is with each part, and the files underneath. */
export default function PreparePage() {
  return <WithWorkbook>{(open) => <Overview {...open} />}</WithWorkbook>;
}

function Overview({ state, keeper }: OpenWorkbook) {
  const { goals, isNoneYet, stories } = countsOf(state.workbook);
  const coverage = useQuery(coverageQuery(state.revision));
  const active = useActiveCompany();
  return (
    <PrepareFrame title={t.title} below={t.about}>
      <ol className={s.parts}>
        <Part href="/prepare/goals" title={t.goals.title}>
          {goals === 0 && !isNoneYet && t.overview.noGoals}
          {goals > 0 && t.overview.goals(goals, unfinishedGoals(state.workbook, state.checks))} {isNoneYet && t.overview.noneYet}
        </Part>
        <Part href="/prepare/stories" title={t.stories.title}>
          {stories === 0 ? t.overview.noStories : t.overview.stories(stories, coverage.data?.uncovered.length ?? null)}
        </Part>
        <Part href="/prepare/companies" title={t.companies.title}>
          {active ? t.overview.company(nameOf(active)) : t.overview.noCompany}
        </Part>
        <Part href="/prepare/build" title={t.build.title}>
          {t.overview.build}
        </Part>
      </ol>
      <WorkbookFiles state={state} keeper={keeper} />
    </PrepareFrame>
  );
}

function Part({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <li className={s.part}>
      <h2>
        <Link href={href}>{title}</Link>
      </h2>
      <p className="quiet">{children}</p>
    </li>
  );
}
