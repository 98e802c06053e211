import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Failure, failureOf } from '../api/result.ts';
import { en } from '../i18n/en.ts';
import { Button, ButtonLink } from './button.tsx';
import { Page } from './page.tsx';
import s from './states.module.css';

/** Holds the place of a page that is about to come, so that nothing below it jumps. */
export function Waiting({ what }: { what?: string }) {
  return (
    <div className={s.waiting} role="status">
      {what && <p className={s.what}>{what}</p>}
      {what && <p className={s.long}>{en.common.stillWaiting}</p>}
    </div>
  );
}

type NoticeProps = { readonly title: string; readonly detail: string; readonly tone?: 'plain' | 'failed'; readonly children?: ReactNode };

/** An empty or failed place: what it is, and what to do about it. */
export function Notice({ title, detail, tone = 'plain', children }: NoticeProps) {
  return (
    <div className={s.notice} role={tone === 'failed' ? 'alert' : undefined}>
      <p className={s.title}>{title}</p>
      <p className={s.detail}>{detail}</p>
      {children && <div className={s.actions}>{children}</div>}
    </div>
  );
}

export const describe = (failure: Failure): { readonly title: string; readonly detail: string } =>
  failure.kind === 'problem' ? failure.problem : en.common.failures[failure.kind];

export function Failed({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  if (failure.kind === 'problem' && failure.problem.status === 404) return <NotFound />;
  const { title, detail } = describe(failure);
  return (
    <Notice title={title} detail={detail} tone="failed">
      {onRetry && <Button onClick={onRetry}>{en.common.tryAgain}</Button>}
    </Notice>
  );
}

export function NotFound() {
  const t = en.common.notFound;
  return (
    <Page title={t.title} width="column" below={t.detail}>
      <div>
        <ButtonLink href="/">{t.home}</ButtonLink>
      </div>
    </Page>
  );
}

type LoadedProps<T> = { readonly query: UseQueryResult<T>; readonly what: string; readonly children: (data: T) => ReactNode };

/** Data once it is there; until then what is being fetched, or what went wrong. What was there stays when fetching it anew fails. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  return <Waiting what={what} />;
}
