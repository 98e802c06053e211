import type { Goal } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';
import { useId } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/states.tsx';
import { addGoal, bringGoalBack, changeGoal, emptyGoal, removeGoal } from '../changes.ts';
import { type OpenWorkbook, WithWorkbook } from '../open-workbook.tsx';
import { PrepareFrame } from '../prepare-frame.tsx';
import { isFull } from '../room.ts';
import { SaveLine } from '../save-line.tsx';
import { UndoLine, useUndo } from '../undo.tsx';
import { cardId, useOpened } from '../use-opened.ts';
import { GoalCard } from './goal-card.tsx';
import s from './goals-page.module.css';
import { Matrix } from './matrix.tsx';
import { NoneYetCard } from './none-yet-card.tsx';
import { inOrder } from './places.ts';
import { Timeline } from './timeline.tsx';

const t = en.prepare.goals;

/** What somebody wants, near and far, in their own words. */
export default function GoalsPage() {
  return <WithWorkbook>{(open) => <Goals {...open} />}</WithWorkbook>;
}

function Goals({ state, keeper }: OpenWorkbook) {
  const { goals } = state.workbook;
  const [opened, setOpened] = useOpened();
  const undo = useUndo();
  const fullId = useId();
  const add = (horizon: Goal['horizon']): void => {
    const id = crypto.randomUUID();
    keeper.edit(addGoal(emptyGoal(id, horizon)));
    setOpened(id);
  };
  const remove = (goal: Goal): void => {
    const at = goals.indexOf(goal);
    keeper.edit(removeGoal(goal.id));
    undo.offer(goal.statement, 'goals', () => keeper.edit(bringGoalBack(goal, at)), cardId(goal.id));
  };
  const of = (horizon: Goal['horizon']): Goal[] => goals.filter((goal) => goal.horizon === horizon);
  // Two tabs, or a workbook that was brought back, may have written more than one.
  const noneYet = of('none-yet');
  const full = isFull(state.workbook, 'goals') ? t.full(WORKBOOK_MOST.goals, noneYet.length > 0) : null;
  const adding = { disabled: full !== null, 'aria-describedby': full === null ? undefined : fullId };
  const card = (goal: Goal) => (
    <li key={goal.id} id={cardId(goal.id)}>
      <GoalCard
        goal={goal}
        checks={state.checks[goal.id] ?? []}
        number={numberOf(goals, goal)}
        open={opened === goal.id}
        onToggle={(open) => setOpened((now) => (open ? goal.id : now === goal.id ? null : now))}
        onChange={(part) => keeper.edit(changeGoal(goal.id, part))}
        onRemove={() => remove(goal)}
      />
    </li>
  );
  return (
    <PrepareFrame title={t.title} below={t.about}>
      {goals.length === 0 && <Notice title={t.none.title} detail={t.none.detail} />}
      <div className={s.columns}>
        <div className={s.horizons}>
          <section className={s.horizon}>
            <h2>{t.short}</h2>
            <p className="quiet">{t.shortHint}</p>
            <ul className={s.list}>{of('short').map(card)}</ul>
            <div>
              <Button look={goals.length === 0 ? 'primary' : 'quiet'} {...adding} onClick={() => add('short')}>
                {t.addShort}
              </Button>
              {full !== null && (
                <p id={fullId} className="quiet small">
                  {full}
                </p>
              )}
            </div>
          </section>
          <section className={s.horizon}>
            <h2>{t.long}</h2>
            <p className="quiet">{t.longHint}</p>
            <ul className={s.list}>{of('long').map(card)}</ul>
            {noneYet.map((goal) => (
              <NoneYetCard
                key={goal.id}
                id={cardId(goal.id)}
                goal={goal}
                hasLong={of('long').length > 0}
                onChange={(part) => keeper.edit(changeGoal(goal.id, part))}
                onRemove={() => remove(goal)}
              />
            ))}
            <div className={s.actions}>
              <Button look="quiet" {...adding} onClick={() => add('long')}>
                {t.addLong}
              </Button>
              {noneYet.length === 0 && of('long').length === 0 && (
                <Button look="plain" {...adding} onClick={() => add('none-yet')}>
                  {t.noneYet.open}
                </Button>
              )}
            </div>
            {full !== null && <p className="quiet small">{full}</p>}
          </section>
          <SaveLine state={state} />
        </div>
        <div className={s.pictures}>
          <Matrix goals={goals} />
          <Timeline goals={goals} />
        </div>
      </div>
      <UndoLine undo={undo} noRoom={full} />
    </PrepareFrame>
  );
}

/** As the pictures number them. */
const numberOf = (goals: readonly Goal[], goal: Goal): number => inOrder(goals).indexOf(goal) + 1;
