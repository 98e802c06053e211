import { useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import s from './ask-first.module.css';

type AskFirstProps = { readonly label: string; readonly question: string; readonly disabled: boolean; readonly onSure: () => void };

/** A button for what cannot be undone: it asks once more, in its place. */
export function AskFirst({ label, question, disabled, onSure }: AskFirstProps) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button look="plain" onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  return (
    <span className={s.asked} role="group" aria-label={label}>
      <span>{question}</span>
      <Button look="grave" disabled={disabled} onClick={onSure}>
        {label}
      </Button>
      <Button look="quiet" autoFocus onClick={() => setAsked(false)}>
        {en.common.cancel}
      </Button>
    </span>
  );
}
