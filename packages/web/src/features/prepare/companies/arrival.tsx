import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { useChangeSettings } from '../../settings/use-change-settings.ts';
import { nameOf } from '../company-name.ts';
import s from './brief-page.module.css';

const t = en.prepare.companies;

/** How one came to the page of a company: it was added, and another was meant before; or it was there. Goes along in the history of the browser. */
export type Arrival = { readonly kind: 'added'; readonly before: string | null } | { readonly kind: 'known' };

/** Says what has changed by adding a company, with one click back. */
export function ArrivalLine({ id }: { id: string }) {
  const arrival = useHistoryState<Arrival | null>();
  const { data: settings } = useQuery(settingsQuery());
  const { data: briefs } = useQuery(briefsQuery());
  const change = useChangeSettings();
  const line = useRef<HTMLParagraphElement>(null);
  const before = arrival?.kind === 'added' ? briefs?.find((one) => one.id === arrival.before) : undefined;
  const isBack = before !== undefined && before.id !== id && change.variables?.activeBriefId === before.id && settings?.activeBriefId === before.id;
  // The button that was pressed is gone: focus goes to what came of it.
  useEffect(() => {
    if (isBack) line.current?.focus();
  }, [isBack]);
  return (
    <div role="status">
      {arrival?.kind === 'known' && <p className={s.arrival}>{t.there}</p>}
      {before && before.id !== id && settings?.activeBriefId === id && (
        <div className={s.arrival}>
          <p dir="auto">{t.nowFor(nameOf(before))}</p>
          <Button look="quiet" disabled={change.isPending} onClick={() => change.mutate({ activeBriefId: before.id })}>
            {t.backTo(nameOf(before))}
          </Button>
        </div>
      )}
      {isBack && (
        <p ref={line} className={s.arrival} tabIndex={-1} dir="auto">
          {t.backNow(nameOf(before))}
        </p>
      )}
    </div>
  );
}
