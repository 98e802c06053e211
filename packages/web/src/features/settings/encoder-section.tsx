import type { Encoder } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { changeEncoder } from '../../api/endpoints.ts';
import { encoderQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import field from '../../ui/field.module.css';
import { describe } from '../../ui/states.tsx';
import s from './settings-page.module.css';

const t = en.settings.encoder;

/** Which sentence model hears the answers: the built-in one, or one from a folder of the person's own. */
export function EncoderSection() {
  const { data, error } = useQuery(encoderQuery());
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      <p>{t.what}</p>
      {error && <p role="alert">{describe(failureOf(error)).detail}</p>}
      {data && <EncoderForm encoder={data} />}
    </section>
  );
}

function EncoderForm({ encoder }: { encoder: Encoder }) {
  const [typed, setTyped] = useState(encoder.folder);
  const fieldId = useId();
  const change = useChangeEncoder();
  const check = change.data?.check;
  const send = (folder: string) => change.mutate(folder, { onSuccess: (changed) => setTyped(changed.folder) });
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(typed);
      }}
    >
      <div className={field.field}>
        <label className={field.label} htmlFor={fieldId}>
          {t.label}
        </label>
        <input
          id={fieldId}
          className={field.control}
          aria-describedby={`${fieldId}-hint`}
          autoComplete="off"
          spellCheck={false}
          placeholder={t.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${fieldId}-hint`} className={field.note}>
          {t.hint}
        </p>
      </div>
      <div className={s.actions}>
        <Button type="submit" look="quiet" disabled={change.isPending || typed.trim() === encoder.folder}>
          {t.use}
        </Button>
        {encoder.folder !== '' && (
          <Button look="plain" disabled={change.isPending} onClick={() => send('')}>
            {t.builtIn}
          </Button>
        )}
      </div>
      <div role="status">
        {change.isPending && <p>{t.checking}</p>}
        {!change.isPending && check && <p>{t.works(check.dimensions, check.millisecondsPerSentence)}</p>}
        {!change.isPending && encoder.folder !== encoder.inUse && encoder.problem === null && <p>{encoder.folder === '' ? t.laterBuiltIn : t.later}</p>}
      </div>
      {!change.isPending && change.error && (
        <p role="alert">
          {t.refused} {describe(failureOf(change.error)).detail}
        </p>
      )}
      {encoder.problem !== null && (
        <p role="alert">
          {t.notUsed} {encoder.problem}
        </p>
      )}
    </form>
  );
}

function useChangeEncoder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (folder: string) => unwrap(changeEncoder(folder)),
    onSuccess: ({ folder, inUse, problem }) => client.setQueryData(encoderQuery().queryKey, { folder, inUse, problem }),
  });
}
