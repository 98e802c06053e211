import type { Claim } from '@candor/core';
import { Link } from 'wouter';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { describe } from '../../../ui/states.tsx';
import { PROFILE_PLACE } from '../../prepare/fact-place.ts';
import { ClaimedWords } from './claimed-words.tsx';
import { placeOfRow } from './focus-on.ts';
import s from './ledger.module.css';
import type { Recorded } from './use-recorded.ts';

const t = en.feedback.ledger;

/** What the record does not know yet: one click puts it there, and the next takes it off again. */
export function FreshClaims({ recorded: { rows, change, pending, error } }: { recorded: Recorded<Claim> }) {
  return (
    <>
      <p className="quiet small">{t.freshHint}</p>
      <ul className={s.list}>
        {rows.map((row) => (
          <li key={row.clause.start} className={s.fresh} {...placeOfRow(row.clause)}>
            <span>
              <ClaimedWords clause={row.clause} />
              <OnRecord isAdded={row.isAdded} quote={row.clause.quote} />
            </span>
            <Button
              look="quiet"
              aria-disabled={pending !== null}
              aria-label={row.isAdded ? t.undoOne(row.clause.quote) : t.addOne(row.clause.quote)}
              onClick={() => change(row)}
            >
              {pending?.start === row.clause.start ? t.working : row.isAdded ? t.undo : t.add}
            </Button>
          </li>
        ))}
      </ul>
      {error && <p role="alert">{describe(failureOf(error)).detail}</p>}
    </>
  );
}

/** Said where it happened, with the way to change the words. */
export function OnRecord({ isAdded, quote }: { isAdded: boolean; quote: string }) {
  return (
    <span role="status" className={s.added}>
      {isAdded && (
        <>
          {t.added}{' '}
          <Link href={PROFILE_PLACE} aria-label={t.editOne(quote)}>
            {t.edit}
          </Link>
        </>
      )}
    </span>
  );
}
