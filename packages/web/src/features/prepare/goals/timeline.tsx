import type { Goal } from '@candor/core';
import { en } from '../../../i18n/en.ts';
import { stackOf } from './stack.ts';
import { timelineOf } from './stops.ts';
import s from './timeline.module.css';

const t = en.prepare.goals.timeline;

/** In pixels; places along the line are shares of its width. */
const RISE = 30;
const RADIUS = 12;
const BELOW = 30;
/** How much of the line a number covers on the narrowest screen, 0–1. */
const ROOM = 0.09;

/** Milestones have letters: the numbers are those of goals. */
const letterOf = (number: number): string => (number <= 26 ? String.fromCodePoint(64 + number) : String(number));

/** The ends stay free for half a number. */
const along = (at: number): string => `${4 + at * 92}%`;

/** Milestones on a line of time, and the same as a list. */
export function Timeline({ goals }: { goals: readonly Goal[] }) {
  const today = new Date();
  const line = timelineOf(goals, today.getFullYear() * 12 + today.getMonth());
  if (!line) return null;
  const undated = goals.flatMap((goal) => goal.milestones.filter(({ by, text }) => by === null && text.trim() !== ''));
  const placed = line.stops.flatMap((stop) => (stop.at === null ? [] : [{ ...stop, at: stop.at }]));
  const rows = stackOf(
    placed.map(({ at }) => at),
    ROOM,
  );
  const height = (Math.max(0, ...rows) + 1) * RISE + RADIUS;
  const heightOf = (i: number): number => height - ((rows[i] ?? 0) + 1) * RISE;
  return (
    <section className={s.section}>
      <h2>{t.title}</h2>
      <svg className={s.picture} height={height + BELOW} aria-hidden="true">
        <line className={s.line} x1="0" x2="100%" y1={height} y2={height} />
        {line.years.map(({ year, at }) => (
          <g key={year}>
            <line className={s.line} x1={along(at)} x2={along(at)} y1={height - 5} y2={height + 5} />
            <text className={s.year} x={along(at)} y={height + 24} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className={s.now} x1={along(line.now)} x2={along(line.now)} y1="0" y2={height} />
        {placed.map(({ milestone, number, at }, i) => (
          <g key={milestone.id}>
            <line className={s.stalk} x1={along(at)} x2={along(at)} y1={heightOf(i)} y2={height} />
            <circle className={milestone.done ? s.done : s.stop} cx={along(at)} cy={heightOf(i)} r={RADIUS} />
            <text className={milestone.done ? s.numberDone : s.number} x={along(at)} y={heightOf(i) + 5} textAnchor="middle">
              {letterOf(number)}
            </text>
          </g>
        ))}
      </svg>
      <p className="quiet small">{t.hint}</p>
      <ol className={s.list}>
        {line.stops.map(({ milestone, number, doubt }) => (
          <li key={milestone.id}>
            <span className={s.key}>{letterOf(number)}</span>
            <span className={s.when}>{t.when(milestone.by ?? '')}</span>
            <span dir="auto">
              {milestone.text.trim() === '' ? t.unnamed : milestone.text}
              {milestone.done && <span className="quiet"> ({t.done})</span>}
              {doubt && <span className="quiet"> ({t[doubt]})</span>}
            </span>
          </li>
        ))}
      </ol>
      {undated.length > 0 && <p className="quiet small">{t.undated(undated.length)}</p>}
    </section>
  );
}
