import type { BriefPoint } from '@candor/core';
import { AD_LOOKED_THROUGH } from '@candor/core/ad-length';
import { useEffect, useMemo, useRef } from 'react';
import { en } from '../../../i18n/en.ts';
import s from './brief-page.module.css';
import { markedRuns } from './marked-runs.ts';

const t = en.prepare.companies;

type AdTextProps = {
  readonly text: string;
  readonly points: readonly BriefPoint[];
  readonly lit: string | null;
  readonly onLight: (pointId: string | null) => void;
};

/** The ad's own words, as text and nothing else, with the stretches that were taken out of it marked. */
export function AdText({ text, points, lit, onLight }: AdTextProps) {
  const shown = text.slice(0, AD_LOOKED_THROUGH);
  const runs = useMemo(() => markedRuns(shown, points), [shown, points]);
  const box = useRef<HTMLElement>(null);
  // The box scrolls to the words; the page stays where it is.
  useEffect(() => {
    const mark = lit === null ? null : box.current?.querySelector<HTMLElement>('mark[data-lit="true"]');
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.offsetTop - box.current.clientHeight / 3;
  }, [lit]);
  return (
    <section className={s.ad}>
      <h2>{t.words}</h2>
      {text.length > shown.length && <p className="quiet small">{t.lookedThrough(shown.length, text.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section ref={box} className={s.text} dir="auto" aria-label={t.words} tabIndex={0}>
        {runs.map((run) =>
          run.pointIds.length === 0 ? (
            run.text
          ) : (
            <mark
              key={run.start}
              data-lit={lit !== null && run.pointIds.includes(lit)}
              onPointerEnter={() => onLight(run.pointIds[0] ?? null)}
              onPointerLeave={() => onLight(null)}
            >
              {run.text}
            </mark>
          ),
        )}
      </section>
    </section>
  );
}
