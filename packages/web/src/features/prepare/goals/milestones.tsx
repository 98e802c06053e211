import type { Goal } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';
import { useId } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Line, Month } from '../../../ui/fields.tsx';
import s from './milestones.module.css';

const t = en.prepare.goals.milestones;

type Milestones = Goal['milestones'];

/** What is to be done by when, on the way. */
export function Milestones({ milestones, onChange }: { milestones: Milestones; onChange: (milestones: Milestones) => void }) {
  const id = useId();
  const change = (at: number, part: Partial<Milestones[number]>): void => onChange(milestones.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <section className={s.milestones} aria-labelledby={id}>
      <h3 id={id}>{t.title}</h3>
      <ol className={s.list}>
        {milestones.map((one, at) => (
          <li key={one.id} className={s.milestone}>
            <Line label={t.what(at + 1)} value={one.text} most={300} onChange={(text) => change(at, { text })} />
            <Month label={t.by} value={one.by} onChange={(by) => change(at, { by })} />
            <label className={s.done}>
              <input type="checkbox" checked={one.done} onChange={(event) => change(at, { done: event.currentTarget.checked })} />
              {t.done}
            </label>
            <Button look="plain" aria-label={t.removeOne(at + 1)} onClick={() => onChange(milestones.filter((other) => other !== one))}>
              {t.remove}
            </Button>
          </li>
        ))}
      </ol>
      {milestones.length < WORKBOOK_MOST.milestones ? (
        <div>
          <Button look="quiet" onClick={() => onChange([...milestones, { id: crypto.randomUUID(), text: '', by: null, done: false }])}>
            {t.add}
          </Button>
        </div>
      ) : (
        <p className="quiet small">{t.full(WORKBOOK_MOST.milestones)}</p>
      )}
    </section>
  );
}
