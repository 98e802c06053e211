import type { Settings } from '@candor/server/api';
import { useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Segmented } from '../../ui/segmented.tsx';
import s from './settings-page.module.css';
import { applyTheme, chosenTheme } from './theme.ts';
import { useChangeSettings } from './use-change-settings.ts';

const t = en.settings.theme;

export function ThemeSection({ theme }: { theme: Settings['theme'] }) {
  // What this browser shows is what counts here; the server keeps the choice for the next browser.
  const [shown, setShown] = useState(() => chosenTheme() ?? theme);
  const change = useChangeSettings();
  const choose = (next: Settings['theme']) => {
    applyTheme(next);
    setShown(next);
    change.mutate({ theme: next });
  };
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      <Segmented
        legend={t.title}
        value={shown}
        options={[
          ['system', t.system],
          ['light', t.light],
          ['dark', t.dark],
        ]}
        onChange={choose}
      />
      {change.error && <p role="alert">{t.failed}</p>}
    </section>
  );
}
