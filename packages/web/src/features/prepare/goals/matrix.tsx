import type { Goal } from '@candor/core';
import { prioritise, QUARTERS } from '@candor/core/goals';
import { en } from '../../../i18n/en.ts';
import s from './matrix.module.css';
import { placesOf, SIZE } from './places.ts';

const t = en.prepare.goals.matrix;

/** How urgent against how important: the picture, and the same in words, in the order in which to go at them. */
export function Matrix({ goals }: { goals: readonly Goal[] }) {
  const placed = placesOf(goals);
  if (placed.length === 0) return null;
  const ordered = prioritise(goals);
  const numberOf = new Map(placed.map(({ goal, number }) => [goal.id, number]));
  return (
    <section className={s.section}>
      <h2>{t.title}</h2>
      <div className={s.both}>
        <svg className={s.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <rect className={s.ground} width={SIZE} height={SIZE} rx="4" />
          <rect className={s.now} x={SIZE * 0.4} width={SIZE * 0.6} height={SIZE * 0.6} rx="4" />
          <path className={s.axis} d={`M${SIZE * 0.4} 0V${SIZE}M0 ${SIZE * 0.6}H${SIZE}`} />
          <text className={s.quarter} x={SIZE - 3} y={SIZE * 0.6 - 2} textAnchor="end">
            {t.quarters['do-now']}
          </text>
          <text className={s.quarter} x={3} y={SIZE * 0.6 - 2}>
            {t.quarters.plan}
          </text>
          <text className={s.quarter} x={SIZE - 3} y={SIZE * 0.6 + 5} textAnchor="end">
            {t.quarters['fit-in']}
          </text>
          <text className={s.quarter} x={3} y={SIZE * 0.6 + 5}>
            {t.quarters['let-wait']}
          </text>
          {placed.map(({ goal, number, x, y, radius }) => (
            <g key={goal.id}>
              <circle className={s.dot} cx={x} cy={y} r={radius} />
              <text className={s.number} x={x} y={y + radius * 0.36} fontSize={radius * 1.05} textAnchor="middle">
                {number}
              </text>
            </g>
          ))}
        </svg>
        <p className={s.across} aria-hidden="true">
          {t.urgent} →
        </p>
        <p className={s.up} aria-hidden="true">
          {t.important} →
        </p>
        <dl className={s.words}>
          {QUARTERS.map((quarter) => {
            const here = ordered.filter((one) => one.quarter === quarter);
            return (
              here.length > 0 && (
                <div key={quarter}>
                  <dt>{t.quarters[quarter]}</dt>
                  <dd className="quiet small">{t.means[quarter]}</dd>
                  {here.map(({ goal }) => (
                    <dd key={goal.id} className={s.goal}>
                      <span>{numberOf.get(goal.id)}</span>
                      <span dir="auto">{goal.statement.trim() === '' ? en.prepare.goals.unnamed : goal.statement}</span>
                    </dd>
                  ))}
                </div>
              )
            );
          })}
        </dl>
      </div>
    </section>
  );
}
