import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { briefsQuery, settingsQuery } from '../api/queries.ts';
import { nameOf } from '../features/prepare/company-name.ts';
import { useActiveCompany } from '../features/prepare/use-active-company.ts';
import { en } from '../i18n/en.ts';
import s from './shell.module.css';

const t = en.prepare.companies;

/** Which company answers are meant for, on every page; nothing where there is none to choose from. */
export function ActiveCompany() {
  const active = useActiveCompany();
  const { data: settings } = useQuery(settingsQuery());
  const { data: briefs } = useQuery(briefsQuery());
  if (!settings || !briefs || briefs.length === 0) return null;
  return (
    <p className={s.company}>
      {active ? (
        <>
          {t.activeFor}{' '}
          <Link href={`/prepare/companies/${encodeURIComponent(active.id)}`} dir="auto">
            {nameOf(active)}
          </Link>
        </>
      ) : (
        t.activeNone
      )}
      <Link href="/prepare/companies" className={s.switch}>
        {active ? t.change : t.chooseOne}
      </Link>
    </p>
  );
}
