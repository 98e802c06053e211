import { Link, useRoute } from 'wouter';
import { en } from '../../i18n/en.ts';
import { Page, type PageProps } from '../../ui/page.tsx';
import s from './prepare-frame.module.css';

const t = en.prepare;

type FrameProps = Pick<PageProps, 'title' | 'heading' | 'speech' | 'below' | 'children'>;

/** A page of the workbook, with the ways to its other parts. */
export function PrepareFrame({ children, ...page }: FrameProps) {
  return (
    <Page {...page} eyebrow={page.title === t.title ? undefined : t.title}>
      <nav aria-label={t.parts} className={s.parts}>
        <Part href="/prepare/goals" path="/prepare/goals/*?" name={t.goals.title} />
        <Part href="/prepare/stories" path="/prepare/stories/*?" name={t.stories.title} />
        <Part href="/prepare/companies" path="/prepare/companies/*?" name={t.companies.title} />
        <Part href="/prepare/build" path="/prepare/build/*?" name={t.build.title} />
      </nav>
      {children}
    </Page>
  );
}

function Part({ href, path, name }: { href: string; path: string; name: string }) {
  const [here] = useRoute(path);
  return (
    <Link href={href} className={s.part} aria-current={here ? 'page' : undefined}>
      {name}
    </Link>
  );
}
