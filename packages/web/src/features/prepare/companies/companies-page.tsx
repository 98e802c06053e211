import type { BriefSummary, Settings } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'wouter';
import { briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { exactTime } from '../../../ui/format.ts';
import { describe, Loaded, Notice } from '../../../ui/states.tsx';
import { useChangeSettings } from '../../settings/use-change-settings.ts';
import { nameOf } from '../company-name.ts';
import { PrepareFrame } from '../prepare-frame.tsx';
import { AddCompany } from './add-company.tsx';
import s from './companies-page.module.css';

const t = en.prepare.companies;

/** Employers one prepares for; which one answers are meant for now; and a place to paste another ad. */
export default function CompaniesPage() {
  const briefs = useQuery(briefsQuery());
  const settings = useQuery(settingsQuery());
  return (
    <PrepareFrame title={t.title} below={t.about}>
      <Loaded query={briefs} what={t.loading}>
        {(all) => (
          <Loaded query={settings} what={t.loading}>
            {(now) => (
              <>
                {all.length === 0 ? <Notice title={t.none.title} detail={t.none.detail} /> : <Choice briefs={all} settings={now} />}
                <AddCompany mayFetch={now.fetchPages} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </PrepareFrame>
  );
}

function Choice({ briefs, settings }: { briefs: readonly BriefSummary[]; settings: Settings }) {
  const name = useId();
  const change = useChangeSettings();
  const choose = (activeBriefId: string | null): void => change.mutate({ activeBriefId });
  return (
    <fieldset className={s.choice}>
      <legend className={s.legend}>{t.which}</legend>
      {briefs.map((brief) => (
        <div key={brief.id} className={s.company}>
          <label className={s.pick}>
            <input type="radio" name={name} checked={settings.activeBriefId === brief.id} onChange={() => choose(brief.id)} />
            <span>
              <span className={s.name} dir="auto">
                {nameOf(brief)}
              </span>
              <span className="quiet small">
                {' '}
                {t.points(brief.points)}, {t.added(exactTime(brief.createdAt))}
              </span>
            </span>
          </label>
          <Link href={`/prepare/companies/${encodeURIComponent(brief.id)}`} aria-label={t.openOne(nameOf(brief))}>
            {t.open}
          </Link>
        </div>
      ))}
      <div className={s.company}>
        <label className={s.pick}>
          <input type="radio" name={name} checked={settings.activeBriefId === null} onChange={() => choose(null)} />
          <span>{t.noneActive}</span>
        </label>
      </div>
      {change.error && <p role="alert">{describe(failureOf(change.error)).detail}</p>}
    </fieldset>
  );
}
