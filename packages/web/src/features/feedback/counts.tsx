import type { Measure } from '@candor/core';
import { en } from '../../i18n/en.ts';
import s from './counts.module.css';
import { measureName } from './measure-name.ts';
import sec from './section.module.css';
import { usualRange } from './usual.ts';

const t = en.feedback;

/** The measured values, each with its unit and what is usual. */
export function Counts({ measures }: { measures: readonly Measure[] }) {
  return (
    <section className={sec.section}>
      <details className={sec.fold}>
        <summary>{t.figures}</summary>
        <dl className={s.counts}>
          {measures.map(({ name, value, unit, usual }) => (
            <div key={name} className={s.row}>
              <dt>{measureName(name)}</dt>
              <dd>
                {t.units[unit](round(value))}
                {usual && <span className="quiet"> ({usualRange(usual, unit)})</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
