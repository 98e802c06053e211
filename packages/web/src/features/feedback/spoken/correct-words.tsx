import type { Attempt } from '@candor/server/api';
import { useId, useState } from 'react';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import field from '../../../ui/field.module.css';
import { describe } from '../../../ui/states.tsx';
import s from './recording-section.module.css';
import { useCorrection } from './use-correction.ts';

const t = en.feedback.sound.correct;

/** Where a word was misheard: the right one is typed, and the answer read anew. */
export function CorrectWords({ attempt }: { attempt: Attempt }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button look="plain" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open && <CorrectionDialog attempt={attempt} onClose={() => setOpen(false)} />}
    </div>
  );
}

function CorrectionDialog({ attempt, onClose }: { attempt: Attempt; onClose: () => void }) {
  const [text, setText] = useState(attempt.text);
  const id = useId();
  const save = useCorrection(attempt, onClose);
  const changed = text.trim() !== '' && text.trim() !== attempt.text;
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="quiet">{t.detail}</p>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) save.mutate(text);
        }}
      >
        <div className={field.field}>
          <label className={field.label} htmlFor={id}>
            {t.label}
          </label>
          <textarea id={id} className={field.area} dir="auto" value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </div>
        {save.error && <p role="alert">{describe(failureOf(save.error)).detail}</p>}
        <div className={s.tools}>
          <Button type="submit" disabled={!changed || save.isPending}>
            {save.isPending ? t.saving : t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {en.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
