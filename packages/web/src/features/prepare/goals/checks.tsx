import type { GoalCheckResult } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import s from './checks.module.css';

const t = en.prepare.goals.checks;

/** What a goal has and what is still to be written, as it is written. The words that show it are quoted. */
export function Checks({ checks, statement, horizon }: { checks: readonly GoalCheckResult[]; statement: string; horizon: 'short' | 'long' }) {
  if (checks.length === 0) return null;
  return (
    <ul className={s.checks} aria-label={t.label}>
      {checks.map(({ check, status, reason, span, months }) => {
        // While it is being typed, the words may be further than the check.
        const shown = span ? statement.slice(span.start, span.end).trim() : '';
        return (
          <li key={check} className={s.check} data-status={status}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {status === 'met' ? <path d="M2.500 8.500 6.500 12.500 13.500 4" /> : <circle cx="8" cy="8" r="6" />}
            </svg>
            <span>
              {t.names[horizon][check]}
              <span className="visually-hidden">: {t.statuses[status]}. </span>{' '}
              {reason === null ? (
                shown !== '' && (
                  <span className="quiet" dir="auto">
                    {en.common.quoted(shown)}
                  </span>
                )
              ) : (
                <span className="quiet" dir="auto">
                  {t.reasons[reason]({ horizon, quote: shown, months: months ?? 0 })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
