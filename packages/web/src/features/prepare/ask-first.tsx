import { useId, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import s from './ask-first.module.css';

type AskFirstProps = { readonly label: string; readonly question: string; readonly disabled: boolean; readonly onSure: () => void };

/** A button for what cannot be undone: it asks once more, in its place. */
export function AskFirst({ label, question, disabled, onSure }: AskFirstProps) {
  const [asked, setAsked] = useState(false);
  const id = useId();
  if (!asked)
    return (
      <Button look="plain" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  return (
    <span className={s.asked}>
      <span id={id}>{question}</span>
      <Button look="grave" disabled={disabled} onClick={onSure}>
        {label}
      </Button>
      <Button look="quiet" autoFocus aria-describedby={id} onClick={() => setAsked(false)}>
        {en.common.cancel}
      </Button>
    </span>
  );
}
