import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { importWorkbook, workbookFileUrl } from '../../api/endpoints.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { describe } from '../../ui/states.tsx';
import s from './prepare-page.module.css';
import type { WorkbookKeeper } from './workbook-keeper.ts';

const t = en.prepare.files;

/** The workbook as a plain file: taken along, edited elsewhere, brought back. */
export function WorkbookFiles({ revision, keeper }: { revision: number; keeper: WorkbookKeeper }) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const bring = useMutation({
    mutationFn: async (file: File) => unwrap(importWorkbook({ format: /\.json$/i.test(file.name) ? 'json' : 'markdown', text: await file.text(), revision })),
    onSuccess: (kept) => keeper.replace(kept),
    onSettled: () => setChosen(null),
  });
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
        <Button look="quiet" onClick={() => input.current?.click()}>
          {t.bring}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".md,.json,text/markdown,application/json"
          aria-label={t.bring}
          onChange={(event) => {
            setChosen(event.currentTarget.files?.[0] ?? null);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {chosen && (
        <div className={s.actions}>
          <p>{t.sure(chosen.name)}</p>
          <Button look="grave" disabled={bring.isPending} onClick={() => bring.mutate(chosen)}>
            {t.replace}
          </Button>
          <Button look="quiet" onClick={() => setChosen(null)}>
            {en.common.cancel}
          </Button>
        </div>
      )}
      <div role="status">{bring.isSuccess && <p>{t.done}</p>}</div>
      {bring.error && <p role="alert">{describe(failureOf(bring.error)).detail}</p>}
    </section>
  );
}
