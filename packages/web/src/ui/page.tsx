import { type ReactNode, useEffect, useRef } from 'react';
import { en } from '../i18n/en.ts';
import { Lamp } from './lamp.tsx';
import s from './page.module.css';

/** The page a person opens first keeps its focus at the top; later ones take it to their heading. */
let opened = false;

export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = en.common.titled(title);
  }, [title]);
}

/** Names the tab, and takes focus to the heading after a change of page, so that a screen reader says where one is. */
function useArrival(title: string, arriveAt: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTabTitle(title);
  useEffect(() => {
    const place = arriveAt === undefined ? null : document.getElementById(arriveAt);
    if (opened) (place ?? heading.current)?.focus({ preventScroll: true });
    opened = true;
  }, [arriveAt]);
  return heading;
}

export type PageProps = {
  readonly title: string;
  /** What stands in the heading where it is not the title. */
  readonly heading?: ReactNode;
  /** A line above the heading, and one below. */
  readonly eyebrow?: ReactNode;
  readonly below?: ReactNode;
  /** The heading is something said or asked. */
  readonly speech?: boolean;
  /** The heading and what stands with it are what the page is for: in the light, and large. */
  readonly stage?: boolean;
  readonly width?: 'column' | 'full';
  /** The id of what matters more than the heading here: focus goes there. */
  readonly arriveAt?: string;
  readonly children: ReactNode;
};

export function Page({ title, heading, eyebrow, below, speech = false, stage = false, width = 'full', arriveAt, children }: PageProps) {
  const ref = useArrival(title, arriveAt);
  return (
    <div className={width === 'column' ? `${s.page} ${s.column}` : s.page}>
      <header className={stage ? `${s.header} ${s.stage}` : s.header}>
        {eyebrow && <p className={s.eyebrow}>{stage ? <Lamp>{eyebrow}</Lamp> : eyebrow}</p>}
        <h1 ref={ref} tabIndex={-1} className={speech ? `speech ${s.speech}` : undefined} dir={speech ? 'auto' : undefined}>
          {heading ?? title}
        </h1>
        {below && <div className={s.below}>{below}</div>}
      </header>
      {children}
    </div>
  );
}
