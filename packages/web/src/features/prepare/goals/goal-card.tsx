import type { Goal } from '@candor/core';
import { type NextStep, nextStep } from '@candor/core/goals';
import type { GoalCheckResult } from '@candor/server/api';
import { useEffect, useRef } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Area, Scale } from '../../../ui/fields.tsx';
import s from '../card.module.css';
import { Checks } from './checks.tsx';
import { Milestones } from './milestones.tsx';

const t = en.prepare.goals;

type GoalCardProps = {
  readonly goal: Goal;
  readonly checks: readonly GoalCheckResult[];
  /** In the pictures. */
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (part: Partial<Goal>) => void;
  readonly onRemove: () => void;
};

/** One goal: closed, its sentence and what it still lacks; open, everything about it. */
export function GoalCard({ goal, checks, number, open, onToggle, onChange, onRemove }: GoalCardProps) {
  const body = useRef<HTMLDivElement>(null);
  const isNew = useRef(open && goal.statement === '');
  // Whoever has just added a goal wants to write it.
  useEffect(() => {
    if (isNew.current) body.current?.querySelector('textarea')?.focus();
  }, []);
  const horizon = goal.horizon === 'long' ? 'long' : 'short';
  const next = nextStep(goal, checks);
  return (
    <details className={s.card} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={s.summary}>
        <span className={s.number} aria-hidden="true">
          {number}
        </span>
        <span className={s.statement} dir="auto">
          {goal.statement.trim() === '' ? t.unnamed : goal.statement}
        </span>
        {next !== null && <span className="quiet small">{wordsOf(next)}</span>}
      </summary>
      <div ref={body} className={s.body}>
        <Area
          label={t.statement}
          value={goal.statement}
          most={500}
          placeholder={t.placeholder[goal.horizon]}
          onChange={(statement) => onChange({ statement })}
        />
        <Checks checks={checks} statement={goal.statement} horizon={horizon} />
        <Area label={t.why} value={goal.why} most={1_000} onChange={(why) => onChange({ why })} />
        <Area label={t.measure} hint={t.measureHint} value={goal.measure} most={500} onChange={(measure) => onChange({ measure })} />
        <Milestones milestones={goal.milestones} onChange={(milestones) => onChange({ milestones })} />
        <div className={s.pair}>
          <Scale label={t.importance} low={t.low} high={t.high} value={goal.importance} onChange={(importance) => onChange({ importance })} />
          <Scale label={t.urgency} low={t.low} high={t.high} value={goal.urgency} onChange={(urgency) => onChange({ urgency })} />
        </div>
        <div className={s.pair}>
          <Area label={t.risk} value={goal.risk} most={1_000} onChange={(risk) => onChange({ risk })} />
          <Area label={t.planB} value={goal.planB} most={1_000} onChange={(planB) => onChange({ planB })} />
        </div>
        <div className={s.pair}>
          <Area label={t.mayChange} value={goal.mayChange} most={500} onChange={(mayChange) => onChange({ mayChange })} />
          <Area label={t.stays} value={goal.stays} most={500} onChange={(stays) => onChange({ stays })} />
        </div>
        <div>
          <Button look="plain" onClick={onRemove}>
            {t.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}

const wordsOf = (next: NextStep | 'done'): string => (next === 'done' ? t.complete : t.next(next.of === 'check' ? t.checks.toDo[next.check] : t[next.field]));
