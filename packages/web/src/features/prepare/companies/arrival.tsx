import { useQuery } from '@tanstack/react-query';
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
  const before = arrival?.kind === 'added' ? briefs?.find((one) => one.id === arrival.before) : undefined;
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
    </div>
  );
}
