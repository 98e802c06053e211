import { useId, useState } from 'react';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import field from '../../../ui/field.module.css';
import { clock } from '../../../ui/format.ts';
import { describe } from '../../../ui/states.tsx';
import { useReading } from '../attempt-context.tsx';
import type { PlacedWord } from './moments.ts';
import s from './recording-section.module.css';
import { replaceWord } from './replace-word.ts';
import { useCorrection } from './use-correction.ts';

const t = en.feedback.sound.correct;

/** One word that was misheard, without the others: nothing, one or several words in its place. */
export function CorrectOneWord({ word, onClose }: { word: PlacedWord; onClose: () => void }) {
  const { attempt } = useReading();
  const before = attempt.text.slice(word.start, word.end);
  const [said, setSaid] = useState(before);
  const id = useId();
  const save = useCorrection(attempt, onClose);
  const text = replaceWord(attempt.text, word, said);
  const changed = text !== attempt.text && text !== '';
  return (
    <Dialog title={t.one(clock(word.startMs))} onClose={onClose}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) save.mutate(text);
          else onClose();
        }}
      >
        <div className={field.field}>
          <label className={field.label} htmlFor={id}>
            {t.oneLabel(before)}
          </label>
          <input
            id={id}
            className={field.control}
            dir="auto"
            autoComplete="off"
            value={said}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setSaid(event.currentTarget.value)}
          />
          <p className={field.note}>{t.oneHint}</p>
        </div>
        {save.error && <p role="alert">{describe(failureOf(save.error)).detail}</p>}
        <div className={s.tools}>
          <Button type="submit" disabled={save.isPending}>
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
