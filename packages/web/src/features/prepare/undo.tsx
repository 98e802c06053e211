import { useEffect, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import s from './undo.module.css';

const t = en.prepare.undo;

/** What was just deleted, and how to have it back. */
type Removed = { readonly name: string; readonly bringBack: () => void };

export type Undo = { readonly removed: Removed | null; readonly offer: (name: string, bringBack: () => void) => void; readonly close: () => void };

/** The last thing that was deleted on this page: nothing is gone by a slip of the hand. */
export function useUndo(): Undo {
  const [removed, setRemoved] = useState<Removed | null>(null);
  return { removed, offer: (name, bringBack) => setRemoved({ name, bringBack }), close: () => setRemoved(null) };
}

/** Says what is gone and brings it back. Focus comes here: the button that was pressed is gone with its card. */
export function UndoLine({ undo: { removed, close } }: { undo: Undo }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed) button.current?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <div role="status" className={s.place}>
      {removed && (
        <p className={s.line}>
          <span className={s.words}>{t.removed(removed.name)}</span>
          <button
            ref={button}
            type="button"
            className={s.back}
            onClick={() => {
              removed.bringBack();
              close();
            }}
          >
            {t.back}
          </button>
        </p>
      )}
    </div>
  );
}
