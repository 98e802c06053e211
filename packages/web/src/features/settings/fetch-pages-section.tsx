import { failureOf } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import s from './settings-page.module.css';
import { useChangeSettings } from './use-change-settings.ts';

const t = en.settings.fetchPages;

/** Off unless somebody wants it: then a company's page may be fetched by its address. */
export function FetchPagesSection({ on }: { on: boolean }) {
  const change = useChangeSettings();
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      <Switch label={t.label} hint={t.hint} checked={on} onChange={(fetchPages) => change.mutate({ fetchPages })} />
      {change.error && (
        <p role="alert">
          {t.failed} {describe(failureOf(change.error)).detail}
        </p>
      )}
    </section>
  );
}
