import type { Workbook } from '@candor/core';
import { countsOf } from '@candor/core/goals';
import type { WorkbookFileText, WorkbookSize } from '@candor/server/api';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { importWorkbook, readWorkbookFile, workbookFileUrl } from '../../api/endpoints.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { describe } from '../../ui/states.tsx';
import { useFocusInside } from '../../ui/use-focus-inside.ts';
import { bringBack } from './bring-back.ts';
import type { OpenWorkbook } from './open-workbook.tsx';
import s from './prepare-page.module.css';
import { excessOf } from './room.ts';
import { SaveLine } from './save-line.tsx';

const t = en.prepare.files;

type Chosen = { readonly name: string; readonly file: WorkbookFileText; readonly size: WorkbookSize };

const isBlank = ({ goals, stories, profile }: Workbook): boolean =>
  goals.length + stories.length + profile.facts.length === 0 && `${profile.name}${profile.field}`.trim() === '';

/** The workbook as a plain file: taken along, edited elsewhere, brought back. What a file takes the place of can be had back. */
export function WorkbookFiles({ state, keeper }: OpenWorkbook) {
  const { workbook, revision, replaced } = state;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const [status, focusStatus] = useFocusInside<HTMLDivElement>();
  const [undone, setUndone] = useState(false);
  const bring = useMutation({
    mutationFn: ({ file }: Chosen) => unwrap(importWorkbook({ ...file, revision })),
    onSuccess: (kept) => {
      keeper.replace(kept, isBlank(workbook) ? null : workbook);
      look.reset();
      focusStatus();
    },
  });
  const look = useMutation({
    mutationFn: async (file: File): Promise<Chosen> => {
      const read: WorkbookFileText = { format: /\.json$/i.test(file.name) ? 'json' : 'markdown', text: await file.text() };
      return { name: file.name, file: read, size: await unwrap(readWorkbookFile(read)) };
    },
    onSuccess: (chosen) => {
      // Where nothing is here, nothing can be lost.
      if (isBlank(workbook)) bring.mutate(chosen);
    },
  });
  const failed = look.error ?? bring.error;
  const brought = replaced ? countsOf(replaced.by) : bring.data && countsOf(bring.data.workbook);
  // It is back once it is saved, and not before.
  const said = undone ? state.status === 'saved' && t.undone : brought && t.done(t.size(brought));
  const excess = replaced ? excessOf(bringBack(replaced)(workbook)) : [];
  const isAsked = look.data !== undefined && !isBlank(workbook);
  return (
    <section className={s.files}>
      <h2>{t.title}</h2>
      <p>{t.detail}</p>
      <div className={s.actions}>
        <a href={workbookFileUrl('md')} download className={`${buttons.button} ${buttons.quiet}`}>
          {t.markdown}
        </a>
        <a href={workbookFileUrl('json')} download className={`${buttons.button} ${buttons.quiet}`}>
          {t.json}
        </a>
        <Button ref={open} look="quiet" onClick={() => input.current?.click()}>
          {t.bring}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".md,.json,text/markdown,application/json"
          aria-label={t.bring}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            bring.reset();
            setUndone(false);
            if (file) look.mutate(file);
          }}
        />
      </div>
      {isAsked && (
        <div className={s.actions}>
          <p>
            {t.sure(look.data.name, t.size(look.data.size), t.size(countsOf(workbook)))}
            {replaced && ` ${t.sureAgain(t.size(countsOf(replaced.before)))}`}
          </p>
          <Button look="grave" disabled={bring.isPending} onClick={() => bring.mutate(look.data)}>
            {t.replace}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              look.reset();
              open.current?.focus();
            }}
          >
            {en.common.cancel}
          </Button>
        </div>
      )}
      <div ref={status} className={s.actions}>
        <p role="status" tabIndex={-1}>
          {said}
        </p>
        {replaced && (
          <Button
            look="quiet"
            disabled={excess.length > 0}
            aria-describedby={excess.length > 0 ? id : undefined}
            onClick={() => {
              keeper.bringBack();
              setUndone(true);
              focusStatus();
            }}
          >
            {t.before(t.size(countsOf(replaced.before)))}
          </Button>
        )}
      </div>
      {excess.length > 0 && (
        <p id={id} className="quiet small">
          {excess.map(t.noRoom).join(' ')} {t.makeRoom}
        </p>
      )}
      {state.status !== 'saved' && <SaveLine state={state} />}
      {failed && <p role="alert">{describe(failureOf(failed)).detail}</p>}
    </section>
  );
}
