import type { Model, Settings } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { installModel, removeModel } from '../../api/endpoints.ts';
import { modelsQuery, settingsQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { describe } from '../../ui/states.tsx';
import s from './settings-page.module.css';
import { useChangeSettings } from './use-change-settings.ts';

const t = en.settings.recogniser;
const BETTER = 'better';

/** Which recogniser turns speech into words, and how to get the better one: the only thing on any page that has the server ask another one. */
export function RecogniserSection({ recogniser }: { recogniser: Settings['recogniser'] }) {
  const { data, error } = useQuery(modelsQuery());
  const model = data?.find(({ name }) => name === BETTER);
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      <p>{t.what}</p>
      {error && <p role="alert">{describe(failureOf(error)).detail}</p>}
      {model?.state === 'installed' && <Choice model={model} recogniser={recogniser} />}
      {model && model.state !== 'installed' && <Installation model={model} />}
    </section>
  );
}

function Choice({ model, recogniser }: { model: Model; recogniser: Settings['recogniser'] }) {
  const change = useChangeSettings();
  const remove = useChangeModel(() => removeModel(BETTER));
  const failed = change.error ?? remove.error;
  return (
    <>
      <Segmented
        legend={t.title}
        value={recogniser}
        options={[
          ['quick', t.quick],
          ['better', t.better],
        ]}
        onChange={(next) => change.mutate({ recogniser: next })}
      />
      <p className="quiet small">{t.fromNext}</p>
      <div className={s.actions}>
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()}>
          {t.remove}
        </Button>
        <span className="quiet small">{t.frees(megabytes(model.keptBytes))}</span>
      </div>
      {failed && <p role="alert">{describe(failureOf(failed)).detail}</p>}
    </>
  );
}

function Installation({ model }: { model: Model }) {
  const client = useQueryClient();
  const install = useChangeModel(() => installModel(BETTER));
  const cancel = useChangeModel(() => removeModel(BETTER));
  const failed = install.error ?? cancel.error;
  const isRunning = model.state === 'installing';
  // Once it is there it is also chosen: the settings have changed behind the page.
  useEffect(() => () => void client.invalidateQueries({ queryKey: settingsQuery().queryKey }), [client]);
  const { fetchedBytes: fetched, downloadBytes: whole } = model;
  return (
    <>
      <p>{t.absent(megabytes(whole), megabytes(model.keptBytes))}</p>
      <p className="quiet small">
        {t.asks} {t.of(model.package, model.licence)}
      </p>
      {isRunning && (
        <div className={s.form}>
          <progress className={s.progress} aria-label={t.progress} {...(fetched > 0 ? { value: fetched, max: whole } : {})} />
          <p role="status" className="small">
            {fetched === 0 ? t.connecting : fetched < whole ? t.fetched(megabytes(fetched), megabytes(whole)) : t.checking}
          </p>
        </div>
      )}
      <div className={s.actions}>
        {isRunning ? (
          <Button look="quiet" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {en.common.cancel}
          </Button>
        ) : (
          <Button look="quiet" disabled={install.isPending} onClick={() => install.mutate()}>
            {t.install(megabytes(whole))}
          </Button>
        )}
      </div>
      {!isRunning && model.problem !== null && <p role="alert">{model.problem}</p>}
      {failed && <p role="alert">{describe(failureOf(failed)).detail}</p>}
    </>
  );
}

function useChangeModel(change: () => ReturnType<typeof installModel>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(change()),
    onSettled: () => Promise.all([modelsQuery(), settingsQuery()].map(({ queryKey }) => client.invalidateQueries({ queryKey }))),
  });
}

/** Never less than it is. */
const megabytes = (bytes: number): string => t.megabytes(Math.ceil(bytes / 1e6));
