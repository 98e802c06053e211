import { useState } from 'react';
import { en } from '../i18n/en.ts';
import { Button } from './button.tsx';

const t = en.common;

/** Copies the text, and says whether it did. */
export function CopyButton({ text, label = t.copy }: { text: string; label?: string }) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {state === 'done' ? t.copied : label}
      </Button>
      <span role="status" className={state === 'failed' ? 'small quiet' : 'visually-hidden'}>
        {state === 'done' && t.copied}
        {state === 'failed' && t.copyFailed}
      </span>
    </>
  );
}
