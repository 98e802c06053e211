import type { ReactNode } from 'react';
import s from './lamp.module.css';

/** A lit lamp before the words that name the one thing to look at. */
export function Lamp({ children }: { children: ReactNode }) {
  return (
    <span className={s.lamp}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
      </svg>
      {children}
    </span>
  );
}
