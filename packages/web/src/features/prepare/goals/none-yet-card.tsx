import type { Goal } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Area } from '../../../ui/fields.tsx';
import s from './none-yet-card.module.css';

const t = en.prepare.goals.noneYet;

type NoneYetCardProps = {
  readonly id: string;
  readonly goal: Goal;
  readonly hasLong: boolean;
  readonly onChange: (part: Partial<Goal>) => void;
  readonly onRemove: () => void;
};

/** The honest state of having no clear long-term goal, and what can be said well in it: depth, and being open. */
export function NoneYetCard({ id, goal, hasLong, onChange, onRemove }: NoneYetCardProps) {
  return (
    <article id={id} className={s.card} aria-label={t.title}>
      <h3>{t.title}</h3>
      {hasLong && <p>{t.both}</p>}
      <p>{t.detail}</p>
      <Area label={t.depth} hint={t.depthHint} value={goal.statement} most={500} onChange={(statement) => onChange({ statement })} />
      <Area label={t.why} value={goal.why} most={1_000} onChange={(why) => onChange({ why })} />
      <Area label={t.open2} value={goal.mayChange} most={500} onChange={(mayChange) => onChange({ mayChange })} />
      <Area label={t.stays} value={goal.stays} most={500} onChange={(stays) => onChange({ stays })} />
      <div className={s.actions}>
        <Link href="/prepare/build/long-term-goals">{t.build}</Link>
        <Button look="plain" onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </article>
  );
}
