import type { Brief } from '@candor/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { describe } from '../../../ui/states.tsx';
import { useChangeSettings } from '../../settings/use-change-settings.ts';
import { nameOf } from '../company-name.ts';
import s from './brief-page.module.css';

const t = en.prepare.companies;

/** Names, in the address of a company that was just added, the one that answers were meant for until then. */
export const INSTEAD_OF = 'instead-of';

/** Says that answers are meant for another company now, where that happened by adding it, with the one click back. */
export function InsteadOf({ id, brief }: { id: string; brief: Brief }) {
  const before = new URLSearchParams(useSearch()).get(INSTEAD_OF);
  const { data: settings } = useQuery(settingsQuery());
  const { data: briefs } = useQuery(briefsQuery());
  const change = useChangeSettings();
  const former = briefs?.find((one) => one.id === before);
  if (!former || !settings) return null;
  const isNow = settings.activeBriefId === id;
  return (
    <div role="status" className={s.instead}>
      <p>{isNow ? t.nowFor(nameOf(brief), nameOf(former)) : t.stillFor(nameOf(former))}</p>
      {isNow && (
        <Button look="quiet" disabled={change.isPending} onClick={() => change.mutate({ activeBriefId: former.id })}>
          {t.backTo(nameOf(former))}
        </Button>
      )}
      {change.error && <p role="alert">{describe(failureOf(change.error)).detail}</p>}
    </div>
  );
}
