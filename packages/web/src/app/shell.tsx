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
          <Room href="/" path="/" name={t.nav.today} isHome />
          <Room href="/questions" path="/questions/*?" name={t.nav.questions} />
          <Room href="/prepare" path="/prepare/*?" name={t.nav.prepare} />
          <Room href="/interviews" path="/interviews/*?" name={t.nav.interview} />
          <Room href="/history" path="/history/*?" name={t.nav.history} />
          <Room href="/settings" path="/settings" name={t.nav.settings} />
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

function Room({ href, path, name, isHome = false }: { href: string; path: string; name: string; isHome?: boolean }) {
  const [here] = useRoute(path);
  return (
    <Link href={href} className={isHome ? `${s.room} ${s.today}` : s.room} aria-current={here ? 'page' : undefined}>
      {name}
    </Link>
  );
}
