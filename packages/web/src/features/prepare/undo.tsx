import { useEffect, useId, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import type { Listed } from './room.ts';
import s from './undo.module.css';

const t = en.prepare.undo;

/** What was just deleted, and how to have it back. */
type Removed = {
  readonly name: string;
  readonly of: Listed | 'points';
  readonly bringBack: () => void;
  /** The id of the card that it comes back to. */
  readonly card: string | null;
};

export type Undo = {
  readonly removed: Removed | null;
  readonly offer: (name: string, of: Removed['of'], bringBack: () => void, card?: string) => void;
  readonly close: () => void;
};

/** The last thing that was deleted on this page: nothing is gone by a slip of the hand. */
export function useUndo(): Undo {
  const [removed, setRemoved] = useState<Removed | null>(null);
  return { removed, offer: (name, of, bringBack, card) => setRemoved({ name, of, bringBack, card: card ?? null }), close: () => setRemoved(null) };
}

type UndoLineProps = {
  readonly undo: Undo;
  /** Why it cannot come back as things are: another has its place. */
  readonly noRoom: string | null;
};

/** Says what is gone and brings it back. Focus comes here: the button that was pressed is gone with its card. */
export function UndoLine({ undo: { removed, close }, noRoom }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (removed) button.current?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <div role="status" className={s.place}>
      {removed && (
        <p className={s.line}>
          <span className={s.words}>{t.removed(removed.name)}</span>
          {noRoom !== null && <span id={id}>{noRoom}</span>}
          <button
            ref={button}
            type="button"
            className={s.back}
            disabled={noRoom !== null}
            aria-describedby={noRoom === null ? undefined : id}
            onClick={() => {
              removed.bringBack();
              close();
              focusOn(removed.card);
            }}
          >
            {t.back}
          </button>
        </p>
      )}
    </div>
  );
}

/** Once it is there again: the card, or the heading of the page. */
function focusOn(card: string | null): void {
  requestAnimationFrame(() => {
    const place = card === null ? null : document.getElementById(card)?.querySelector<HTMLElement>('summary, textarea');
    (place ?? document.querySelector('h1'))?.focus();
  });
}
