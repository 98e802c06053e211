import type { ReactNode } from 'react';
import s from './fold.module.css';

type FoldProps = {
  readonly title: string;
  readonly sign: ReactNode /** What ought to be seen at once. */;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** One line of a summary, with how many there are; what they are comes on demand. */
export function Fold({ title, sign, isOpen = false, children }: FoldProps) {
  return (
    <details className={s.fold} open={isOpen}>
      <summary className={s.summary}>
        {sign}
        <span>{title}</span>
        <svg className={s.more} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </summary>
      <div className={s.body}>{children}</div>
    </details>
  );
}
