import type { Claim } from '@candor/core';
import { useId, useState } from 'react';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { describe } from '../../../ui/states.tsx';
import { placeOf } from '../../prepare/fact-place.ts';
import { ClaimedWords } from './claimed-words.tsx';
import { FactLine } from './fact-line.tsx';
import { OnRecord } from './fresh-claims.tsx';
import s from './ledger.module.css';
import type { Recorded, Row } from './use-recorded.ts';

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
  return (
    <li className={s.conflict}>
      <ClaimedWords clause={clause} />
      {differences(clause.claims).map((claim) => (
        <span key={`${claim.why} ${claim.fact.text}`} className="quiet small">
          {t.differs[claim.why]} {t.onRecordIs} <FactLine fact={claim.fact} />
        </span>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are ways to go on */}
      <div role="group" aria-labelledby={id} className={s.which}>
        <span id={id} className="small">
          {isAdded ? <OnRecord isAdded /> : t.which}
        </span>
        {!isAdded && (
          <ButtonLink look="plain" href={placeOf(clause.claims[0].fact.ref)}>
            {t.saidHolds}
          </ButtonLink>
        )}
        {!isAdded && (
          <Button look="plain" aria-pressed={recordHolds} onClick={() => setRecordHolds(!recordHolds)}>
            {t.recordHolds}
          </Button>
        )}
        <Button look={isAdded ? 'quiet' : 'plain'} aria-disabled={pending !== null} onClick={() => change(row)}>
          {isPending ? t.working : isAdded ? t.undo : t.bothHold}
        </Button>
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
