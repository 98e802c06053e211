import { useQuery } from '@tanstack/react-query';
import { briefsQuery, settingsQuery } from '../../api/queries.ts';
import { failureOf } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import { nameOf } from '../prepare/company-name.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import s from './meant-for.module.css';

const t = en.prepare.companies;

/** Which company the answer is meant for, to be changed in its place; nothing where there is none to choose from. */
export function MeantFor() {
  const { data: settings } = useQuery(settingsQuery());
  const { data: briefs } = useQuery(briefsQuery());
  const change = useChangeSettings();
  if (!settings || !briefs || briefs.length === 0) return null;
  return (
    <div className={s.meant}>
      <label className={s.choice}>
        <span>{t.activeFor}</span>
        <select
          className={s.select}
          dir="auto"
          value={settings.activeBriefId ?? ''}
          onChange={(event) => change.mutate({ activeBriefId: event.currentTarget.value || null })}
        >
          {briefs.map((brief) => (
            <option key={brief.id} value={brief.id}>
              {nameOf(brief)}
            </option>
          ))}
          <option value="">{t.noneActive.toLowerCase()}</option>
        </select>
      </label>
      {change.error && <p role="alert">{describe(failureOf(change.error)).detail}</p>}
    </div>
  );
}
