import type { ProfileFact, Workbook } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';
import { useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { Line, Month } from '../../../ui/fields.tsx';
import card from '../card.module.css';
import { bringFactBack, changeProfile } from '../changes.ts';
import { PROFILE } from '../fact-place.ts';
import type { Undo } from '../undo.tsx';
import { cardId } from '../use-opened.ts';
import type { Change, WorkbookKeeper } from '../workbook-keeper.ts';
import { FACT_KINDS } from './fact-kinds.ts';
import s from './profile-card.module.css';

const t = en.prepare.stories.profile;

const changeFact =
  (id: string, part: Partial<ProfileFact>): Change =>
  (workbook) =>
    changeProfile({ facts: workbook.profile.facts.map((fact) => (fact.id === id ? { ...fact, ...part } : fact)) })(workbook);
const removeFact =
  (id: string): Change =>
  (workbook) =>
    changeProfile({ facts: workbook.profile.facts.filter((fact) => fact.id !== id) })(workbook);
const addFact =
  (fact: ProfileFact): Change =>
  (workbook) =>
    changeProfile({ facts: [...workbook.profile.facts.filter(({ id }) => id !== fact.id), fact] })(workbook);

type ProfileCardProps = {
  readonly profile: Workbook['profile'];
  readonly keeper: WorkbookKeeper;
  readonly undo: Undo;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

/** Single facts that belong to no story: employers, roles, tools, qualifications. */
export function ProfileCard({ profile, keeper, undo, open, onToggle }: ProfileCardProps) {
  const remove = (fact: ProfileFact): void => {
    const at = profile.facts.indexOf(fact);
    keeper.edit(removeFact(fact.id));
    undo.offer(fact.text, 'facts', () => keeper.edit(bringFactBack(fact, at)));
  };
  return (
    <details id={cardId(PROFILE)} className={card.card} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={card.summary}>
        <span className={card.statement}>{t.title}</span>
        <span className="quiet small">{t.count(profile.facts.length)}</span>
      </summary>
      <div className={card.body}>
        <div className={card.pair}>
          <Line label={t.name} value={profile.name} most={120} onChange={(name) => keeper.edit(changeProfile({ name }))} />
          <Line label={t.field} value={profile.field} most={200} onChange={(text) => keeper.edit(changeProfile({ field: text }))} />
        </div>
        <ul className={s.facts}>
          {profile.facts.map((fact) => (
            <li key={fact.id} className={s.fact}>
              <Line label={t.kinds[fact.kind]} value={fact.text} most={500} onChange={(text) => keeper.edit(changeFact(fact.id, { text }))} />
              <Month label={t.from} value={fact.from} onChange={(from) => keeper.edit(changeFact(fact.id, { from }))} />
              <Month label={t.to} value={fact.to} onChange={(to) => keeper.edit(changeFact(fact.id, { to }))} />
              <Button look="plain" aria-label={t.removeOne(fact.text)} onClick={() => remove(fact)}>
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
        {profile.facts.length < WORKBOOK_MOST.facts ? (
          <AddFact onAdd={(kind) => keeper.edit(addFact({ id: crypto.randomUUID(), kind, text: '', from: null, to: null }))} />
        ) : (
          <p className="quiet small">{t.full(WORKBOOK_MOST.facts)}</p>
        )}
      </div>
    </details>
  );
}

function AddFact({ onAdd }: { onAdd: (kind: ProfileFact['kind']) => void }) {
  const [kind, setKind] = useState<ProfileFact['kind']>('employer');
  return (
    <div className={s.add}>
      <select
        className={field.control}
        aria-label={t.kind}
        value={kind}
        onChange={(event) => setKind(FACT_KINDS.find((one) => one === event.currentTarget.value) ?? 'other')}
      >
        {FACT_KINDS.map((one) => (
          <option key={one} value={one}>
            {t.kinds[one]}
          </option>
        ))}
      </select>
      <Button look="quiet" onClick={() => onAdd(kind)}>
        {t.add}
      </Button>
    </div>
  );
}
