import type { Claim } from '@candor/core';
import { PLANS } from '@candor/core/tailoring';
import { useId, useState } from 'react';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { describe } from '../../../ui/states.tsx';
import { placeOf } from '../../prepare/fact-place.ts';
import { ClaimedWords } from './claimed-words.tsx';
import { FactLine } from './fact-line.tsx';
import { placeOfRow } from './focus-on.ts';
import { OnRecord } from './fresh-claims.tsx';
import s from './ledger.module.css';
import type { Row } from './rows.ts';
import type { Recorded } from './use-recorded.ts';

const t = en.feedback.ledger;

export type Conflicting = Extract<Claim, { status: 'in-conflict' }>;

/** What stands otherwise on record. Nothing is added before somebody has said which one holds. */
export function Conflicts({ recorded }: { recorded: Recorded<Conflicting> }) {
  return (
    <>
      <ul className={s.list}>
        {recorded.rows.map((row) => (
          <Conflict key={row.clause.start} row={row} recorded={recorded} />
        ))}
      </ul>
      {recorded.error && <p role="alert">{describe(failureOf(recorded.error)).detail}</p>}
    </>
  );
}

function Conflict({ row, recorded: { change, pending } }: { row: Row<Conflicting>; recorded: Recorded<Conflicting> }) {
  const { clause, isAdded } = row;
  const [recordHolds, setRecordHolds] = useState(false);
  const id = useId();
  const isPending = pending?.start === clause.start;
  // Two times or directions are one plan, and stand together in the goal or nowhere.
  const plan = clause.claims.find(({ why }) => PLANS.has(why));
  const { ref } = (plan ?? clause.claims[0]).fact;
  const [said, which] = [`${id}-said`, `${id}-which`];
  // What can be done is called the same in every conflict: its words tell one from the other.
  const named = (what: string) => ({ id: `${id}-${what}`, 'aria-labelledby': `${id}-${what} ${said}` });
  return (
    <li className={s.conflict} {...placeOfRow(clause)}>
      <ClaimedWords clause={clause} id={said} />
      {differences(clause.claims).map((claim) => (
        <span key={`${claim.why} ${claim.fact.text}`} className="quiet small">
          {t.differs[claim.why]} {t.onRecordIs} <FactLine fact={claim.fact} />
        </span>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are ways to go on */}
      <div role="group" aria-labelledby={`${which} ${said}`} className={s.which}>
        <span className="small">
          <span id={which}>{!isAdded && t.which}</span>
          <OnRecord isAdded={isAdded} quote={clause.quote} />
        </span>
        {!isAdded && (
          <ButtonLink look="plain" href={placeOf(ref)} {...named('change')}>
            {plan && ref.kind === 'goal' ? t.planHolds : t.saidHolds}
          </ButtonLink>
        )}
        {!isAdded && (
          <Button look="plain" {...named('record')} aria-pressed={recordHolds} onClick={() => setRecordHolds(!recordHolds)}>
            {t.recordHolds}
          </Button>
        )}
        {!plan && (
          <Button look={isAdded ? 'quiet' : 'plain'} {...named('both')} aria-disabled={pending !== null} onClick={() => change(row)}>
            {isPending ? t.working : isAdded ? t.undo : t.bothHold}
          </Button>
        )}
      </div>
      <span role="status" className="small">
        {recordHolds && !isAdded && t.sayRecord}
      </span>
    </li>
  );
}

/** What differs from the same fact in the same way is told once. */
const differences = (claims: readonly Conflicting[]): Conflicting[] =>
  claims.filter(({ why, fact }, i) => claims.findIndex((one) => one.why === why && one.fact.text === fact.text) === i);
