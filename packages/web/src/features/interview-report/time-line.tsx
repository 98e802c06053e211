import type { InterviewReport } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { clock } from '../../ui/format.ts';
import s from './report.module.css';
import { say } from './say.ts';

const t = en.report;

const WIDTH = 1_000;
const LANE = 30;
const GAP = 6;

/** The whole interview at a glance, and the same as a table. They speak above, you below: place tells them apart as well as shade. */
export function TimeLine({ report: { timeLine, questions, elapsedMs } }: { report: InterviewReport }) {
  const length = Math.max(elapsedMs, ...timeLine.map(({ endMs }) => endMs), 1);
  const x = (ms: number): number => (ms / length) * WIDTH;
  const whatOf = (key: string | null): string => questions.find((one) => one.key === key)?.question ?? '';
  return (
    <section className={s.section} aria-labelledby="time-line">
      <h2 id="time-line">{say('report/time-line')}</h2>
      <svg className={s.line} viewBox={`0 0 ${WIDTH} ${2 * LANE + GAP}`} preserveAspectRatio="none" aria-hidden="true">
        {timeLine.map(({ turnId, by, startMs, endMs }) => (
          <rect
            key={turnId}
            className={s[by]}
            x={x(startMs)}
            y={by === 'interviewer' ? 0 : LANE + GAP}
            width={Math.max(2, x(endMs) - x(startMs))}
            height={LANE}
            rx="2"
          />
        ))}
      </svg>
      <p className={s.legend}>
        <span className={`${s.key} ${s.interviewer}`} aria-hidden="true" /> {t.lanes.interviewer}{' '}
        <span className={`${s.key} ${s.candidate}`} aria-hidden="true" /> {t.lanes.candidate}
      </p>
      <details>
        <summary>{t.tableTitle}</summary>
        <div className={s.scroll}>
          <table className={s.table}>
            <thead>
              <tr>
                <th scope="col">{t.table.from}</th>
                <th scope="col">{t.table.to}</th>
                <th scope="col">{t.table.who}</th>
                <th scope="col">{t.table.what}</th>
              </tr>
            </thead>
            <tbody>
              {timeLine.map(({ turnId, by, startMs, endMs, questionKey }) => (
                <tr key={turnId}>
                  <td>{clock(startMs)}</td>
                  <td>{clock(endMs)}</td>
                  <td>{by === 'candidate' ? t.you : t.lanes.interviewer}</td>
                  <td dir="auto">{whatOf(questionKey)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
