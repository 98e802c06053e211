import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { en } from '../i18n/en.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import { ActiveCompany } from './active-company.tsx';
import s from './shell.module.css';
import { useShortcuts } from './shortcuts.ts';
import { SkipLink } from './skip-link.tsx';

const t = en.common;

/** Name, ways to the other rooms, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { openHelp } = useShortcuts();
  return (
    <div className={s.shell}>
      <SkipLink />
      <header className={s.header}>
        <Link href="/" className={s.home} aria-label={t.name}>
          <Wordmark />
        </Link>
        <nav aria-label={t.nav.label} className={s.nav}>
          <Room href="/" path="/" name={t.nav.today} icon="M3 9.5 10 4l7 5.5M5 8.5V16h10V8.5" />
          <Room href="/questions" path="/questions/*?" name={t.nav.questions} icon="M4 4h12v9H9l-3 3v-3H4zM8 8.5h4" />
          <Room href="/prepare" path="/prepare/*?" name={t.nav.prepare} icon="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2" />
          <Room
            href="/interviews"
            path="/interviews/*?"
            name={t.nav.interview}
            icon="M10 9a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 10 9zM4 17c0-3.3 2.7-5 6-5s6 1.7 6 5"
          />
          <Room href="/history" path="/history/*?" name={t.nav.history} icon="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l3 2" />
          <Room href="/settings" path="/settings" name={t.nav.settings} icon="M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4" />
        </nav>
        <button type="button" className={s.help} onClick={openHelp} aria-label={t.shortcuts.open} title={t.shortcuts.open}>
          ?
        </button>
      </header>
      <ActiveCompany />
      <main id="content" tabIndex={-1} className={s.main}>
        {children}
      </main>
      <footer className={s.footer}>{t.footer}</footer>
    </div>
  );
}

/** On a phone the rooms are a bar at the thumb, each with its sign. */
function Room({ href, path, name, icon }: { href: string; path: string; name: string; icon: string }) {
  const [here] = useRoute(path);
  return (
    <Link href={href} className={s.room} aria-current={here ? 'page' : undefined}>
      <svg className={s.icon} viewBox="0 0 20 20" aria-hidden="true">
        <path d={icon} />
      </svg>
      {name}
    </Link>
  );
}
