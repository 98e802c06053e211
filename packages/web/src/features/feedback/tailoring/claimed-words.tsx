import { Fragment } from 'react';
import quote from '../../../ui/quote.module.css';
import { type ClaimedClause, claimRuns } from './by-clause.ts';
import s from './ledger.module.css';

/** A clause as it was said, with what it claims underlined. */
export function ClaimedWords({ clause, id }: { clause: ClaimedClause; id?: string }) {
  return (
    <q id={id} className={quote.inline} dir="auto">
      “
      {claimRuns(clause).map(({ text, isClaim }, i) => (
        // Runs never change places, so their order is their key.
        <Fragment key={i}>{isClaim ? <u className={s.claimed}>{text}</u> : text}</Fragment>
      ))}
      ”
    </q>
  );
}
