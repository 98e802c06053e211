import { type ReactNode, useEffect, useId, useRef } from 'react';
import { en } from '../i18n/en.ts';
import s from './dialog.module.css';

/** The browser's own modal dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Whoever opens a dialog with a field wants to write in it, not to close it.
    dialog?.querySelector<HTMLElement>('textarea, input:not([type="checkbox"])')?.focus();
    return () => dialog?.close();
  }, []);
  // The event comes late: by then React's strict mode has the dialog open again.
  const closed = () => {
    if (!ref.current?.open) onClose();
  };
  return (
    <dialog ref={ref} className={s.dialog} aria-labelledby={titleId} onClose={closed}>
      <header className={s.header}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={s.close} onClick={() => ref.current?.close()} aria-label={en.common.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3 13 13M13 3 3 13" />
          </svg>
        </button>
      </header>
      <div className={s.body}>{children}</div>
    </dialog>
  );
}
