import type { ProfileFact } from '@candor/core';
import { useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice, Line, Month } from '../../../ui/fields.tsx';
import { FACT_KINDS } from './fact-kinds.ts';
import s from './from-resume.module.css';

const t = en.prepare.stories.resume;
const profile = en.prepare.stories.profile;

export type ProposedFact = Omit<ProfileFact, 'id'>;
type CorrectionProps = { readonly fact: ProposedFact; readonly onDone: (fact: ProposedFact) => void; readonly onCancel: () => void };

/** A proposal as it is being put right: nothing of it counts before it is done. */
export function Correction({ fact: before, onDone, onCancel }: CorrectionProps) {
  const [fact, setFact] = useState(before);
  const change = (part: Partial<ProposedFact>): void => setFact((now) => ({ ...now, ...part }));
  const isEmpty = fact.text.trim() === '';
  const done = (): void => {
    if (!isEmpty) onDone({ ...fact, text: fact.text.trim() });
  };
  return (
    <>
      <Choice
        label={t.kind}
        value={fact.kind}
        options={FACT_KINDS.map((kind) => [kind, profile.kinds[kind]] as const)}
        onChange={(value) => change({ kind: FACT_KINDS.find((kind) => kind === value) ?? fact.kind })}
      />
      <Line label={profile.kinds[fact.kind]} value={fact.text} most={500} onChange={(text) => change({ text })} onEnter={done} />
      <Month label={profile.from} value={fact.from} onChange={(from) => change({ from })} />
      <Month label={profile.to} value={fact.to} onChange={(to) => change({ to })} />
      <div className={s.actions}>
        <Button look="quiet" disabled={isEmpty} onClick={done}>
          {t.changed}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {en.common.cancel}
        </Button>
      </div>
    </>
  );
}
