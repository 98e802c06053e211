import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { DELETE_CONFIRMATION, deleteAll } from '../../api/endpoints.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import field from '../../ui/field.module.css';
import { describe } from '../../ui/states.tsx';
import { clearShelf } from '../speak/chunk-shelf.ts';
import { forgetBrowserCopies } from './forget-browser-copies.ts';
import s from './settings-page.module.css';

const t = en.settings.removal;

/** What is typed shows that it is meant. The copies in this browser go, too. */
export function DeleteAllDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const fieldId = useId();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const confirmed = typed.trim().toLowerCase() === DELETE_CONFIRMATION;
  const remove = useMutation({
    mutationFn: () => unwrap(deleteAll()),
    onSuccess: () => {
      void clearShelf();
      for (const storage of [localStorage, sessionStorage]) forgetBrowserCopies(storage);
      client.clear();
      navigate('/');
    },
  });
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p>{t.detail}</p>
      <form
        className={s.room}
        onSubmit={(event) => {
          event.preventDefault();
          if (confirmed) remove.mutate();
        }}
      >
        <div className={field.field}>
          <label className={field.label} htmlFor={fieldId}>
            {t.label(DELETE_CONFIRMATION)}
          </label>
          <input id={fieldId} className={field.control} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        </div>
        {remove.error && (
          <p role="alert">
            {t.failed} {describe(failureOf(remove.error)).detail}
          </p>
        )}
        <div className={s.actions}>
          <Button type="submit" look="grave" disabled={!confirmed || remove.isPending}>
            {remove.isPending ? t.working : t.confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {en.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
