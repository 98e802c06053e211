import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { match } from '../../api/endpoints.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import field from '../../ui/field.module.css';
import { Failed } from '../../ui/states.tsx';
import { MAX_ANSWER_LENGTH } from '../rehearse/limits.ts';
import s from './bring.module.css';

const t = en.questions.fit;

/** More than these few help nobody to choose. */
const SHOWN = 5;

/** Any answer: which of the known questions it would serve. */
export function FitDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const fieldId = useId();
  const fits = useMutation({ mutationFn: (answer: string) => unwrap(match(answer, 'answer')) });
  const over = text.trim().length - MAX_ANSWER_LENGTH;
  return (
    <Dialog title={t.title} onClose={onClose}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && over <= 0) fits.mutate(text.trim());
        }}
      >
        <p className="quiet">{t.hint}</p>
        <div className={field.field}>
          <label className={field.label} htmlFor={fieldId}>
            {t.label}
          </label>
          <textarea
            id={fieldId}
            className={field.area}
            dir="auto"
            required
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              fits.reset();
            }}
          />
          <p className={field.note} role="status">
            {over > 0 && en.rehearse.draft.over(over)}
          </p>
        </div>
        {!fits.data && (
          <div className={s.actions}>
            <Button type="submit" disabled={fits.isPending || over > 0}>
              {fits.isPending ? t.checking : t.check}
            </Button>
          </div>
        )}
      </form>
      {fits.error && <Failed failure={failureOf(fits.error)} />}
      {fits.data && (
        <div className={s.answer} role="status">
          <p>{fits.data.near ? t.fits : t.none}</p>
          <ol className={s.ranking}>
            {fits.data.ranking.slice(0, SHOWN).map(({ id, question }) => (
              <li key={id}>
                <Link href={`/questions/${encodeURIComponent(id)}`} className="speech" dir="auto">
                  {question}
                </Link>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  );
}
