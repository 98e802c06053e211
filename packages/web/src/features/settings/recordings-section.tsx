import type { Settings, Take } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'wouter';
import { deleteTake, soundUrl } from '../../api/endpoints.ts';
import { takesQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import field from '../../ui/field.module.css';
import { clock, exactTime } from '../../ui/format.ts';
import { describe } from '../../ui/states.tsx';
import s from './settings-page.module.css';
import { useChangeSettings } from './use-change-settings.ts';

const t = en.settings.recordings;

/** Days to choose from; null is for ever. */
const CHOICES = [0, 7, 30, 90, 365, null] as const;

/** How long recordings are kept, and those that are there: to hear and to delete. */
export function RecordingsSection({ days }: { days: Settings['keepRecordingsDays'] }) {
  const id = useId();
  const change = useChangeSettings();
  const takes = useQuery({ ...takesQuery(null), staleTime: 0 });
  const choices = CHOICES.some((choice) => choice === days) ? CHOICES : [...CHOICES, days];
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      <div className={field.field}>
        <label htmlFor={id} className={field.label}>
          {t.keep}
        </label>
        <select
          id={id}
          className={field.control}
          value={String(days)}
          onChange={({ currentTarget: { value } }) => change.mutate({ keepRecordingsDays: value === 'null' ? null : Number(value) })}
        >
          {choices.map((choice) => (
            <option key={String(choice)} value={String(choice)}>
              {t.days(choice)}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet small">{days === 0 ? t.noneKept : t.hint}</p>
      {change.error && <p role="alert">{describe(failureOf(change.error)).detail}</p>}
      {takes.error && <p role="alert">{describe(failureOf(takes.error)).detail}</p>}
      {takes.data?.length === 0 && <p className="quiet">{t.none}</p>}
      {takes.data && takes.data.length > 0 && (
        <details>
          <summary>{t.count(takes.data.length)}</summary>
          <ul className={s.recordings}>
            {takes.data.map((take) => (
              <Recorded key={take.id} take={take} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Recorded({ take }: { take: Take }) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => unwrap(deleteTake(take.id)),
    onSuccess: () => Promise.all([['takes'], ['recording']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const when = exactTime(take.startedAt);
  return (
    <li className={s.recorded}>
      <p>
        {when} <span className="quiet">{clock(take.durationMs)}</span>{' '}
        {take.attemptId === null ? (
          <Link href={`/rehearse/${encodeURIComponent(take.questionId)}`}>{t.unfinished}</Link>
        ) : (
          <Link href={`/attempts/${encodeURIComponent(take.attemptId)}`}>{t.feedback}</Link>
        )}
      </p>
      <div className={s.actions}>
        {/* biome-ignore lint/a11y/useMediaCaption: its words stand on the page that the link leads to. */}
        <audio controls preload="none" src={soundUrl(take.id)} aria-label={t.listen(when)} />
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()} aria-label={t.removeOf(when)}>
          {t.remove}
        </Button>
      </div>
      {remove.error && <p role="alert">{describe(failureOf(remove.error)).detail}</p>}
    </li>
  );
}
