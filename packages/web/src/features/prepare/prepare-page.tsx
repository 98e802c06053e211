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
  const { stories } = state.workbook;
  // To have no clear goal yet is honest, and no goal.
  const goals = state.workbook.goals.filter(({ horizon }) => horizon !== 'none-yet');
  const coverage = useQuery(coverageQuery(state.revision));
  const active = useActiveCompany();
  const left = Object.values(state.checks)
    .flat()
    .filter(({ status }) => status === 'open').length;
  return (
    <PrepareFrame title={t.title} below={t.about}>
      <ol className={s.parts}>
        <Part href="/prepare/goals" title={t.goals.title}>
          {goals.length === 0 ? t.overview.noGoals : t.overview.goals(goals.length, left)}
        </Part>
        <Part href="/prepare/stories" title={t.stories.title}>
          {stories.length === 0 ? t.overview.noStories : t.overview.stories(stories.length, coverage.data?.uncovered.length ?? null)}
        </Part>
        <Part href="/prepare/companies" title={t.companies.title}>
          {active ? t.overview.company(nameOf(active)) : t.overview.noCompany}
        </Part>
        <Part href="/prepare/build" title={t.build.title}>
          {t.overview.build}
        </Part>
      </ol>
      <WorkbookFiles workbook={state.workbook} revision={state.revision} keeper={keeper} />
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
