import type { Ledger as Book, Claim } from '@candor/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordClaim } from '../../../api/endpoints.ts';
import { attemptQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Quote } from '../../../ui/quote.tsx';
import { describe } from '../../../ui/states.tsx';
import { useReading } from '../attempt-context.tsx';
import sec from '../section.module.css';
import { FactLine } from './fact-line.tsx';
import folds from './fold.module.css';
import { Fold } from './fold.tsx';
import s from './ledger.module.css';

const t = en.feedback.ledger;

/** Every claim of the answer held against the record: what is in conflict, what is new and can be added, what stands there; and how much is one's own. */
export function Ledger({ ledger }: { ledger: Book }) {
  const { claims, inconsistent, ownShare } = ledger;
  const conflicts = claims.flatMap((claim) => (claim.status === 'in-conflict' ? [claim] : []));
  // What was kept before claims said how sure they are was asked about as well.
  const unsure = conflicts.filter(({ sure }) => sure === false);
  const sure = conflicts.filter((claim) => !unsure.includes(claim));
  const fresh = claims.filter(({ status }) => status === 'new');
  const known = claims.flatMap((claim) => (claim.status === 'on-record' ? [claim] : []));
  return (
    <section className={sec.section}>
      <h2>{t.title}</h2>
      <OwnShare share={ownShare} />
      {claims.length + inconsistent.length === 0 && <p className="quiet">{t.none}</p>}
      <div>
        {sure.length > 0 && (
          <Fold title={t.conflict(sure.length)} sign={<Sign path="M8 3v6M8 12.500v.1" />} isOpen>
            <Conflicts claims={sure} />
          </Fold>
        )}
        {inconsistent.length > 0 && (
          <Fold title={t.inconsistent(inconsistent.length)} sign={<Sign path="M3 6h10M10 3l3 3M13 10H3M6 13l-3-3" />} isOpen>
            <ul className={s.list}>
              {inconsistent.map(({ evidence, before }) => (
                <li key={`${evidence.quote} ${before.quote}`} className={s.conflict}>
                  <Quote text={evidence.quote} inline />
                  <span className="quiet small">
                    {t.before[before.from]} <Quote text={before.quote} inline />
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {unsure.length > 0 && (
          <Fold title={t.perhaps(unsure.length)} sign={<Sign path="M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.7.4-1 .8-1 1.700M8 12.500v.1" />}>
            <p className="quiet small">{t.perhapsHint}</p>
            <Conflicts claims={unsure} />
          </Fold>
        )}
        {fresh.length > 0 && (
          <Fold title={t.fresh(fresh.length)} sign={<Sign path="M8 3v10M3 8h10" />}>
            <p className="quiet small">{t.freshHint}</p>
            <ul className={s.list}>
              {fresh.map((claim) => (
                <Fresh key={keyOf(claim)} claim={claim} />
              ))}
            </ul>
          </Fold>
        )}
        {known.length > 0 && (
          <Fold title={t.known(known.length)} sign={<Sign path="M2.500 8.500 6.500 12.500 13.500 4" />}>
            <ul className={s.list}>
              {known.map((claim) => (
                <li key={keyOf(claim)} className={s.conflict}>
                  <Quote text={claim.evidence.quote} inline />
                  <span className="quiet small">
                    <FactLine fact={claim.fact} />
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
}

function Conflicts({ claims }: { claims: readonly Extract<Claim, { status: 'in-conflict' }>[] }) {
  return (
    <ul className={s.list}>
      {claims.map((claim) => (
        <li key={keyOf(claim)} className={s.conflict}>
          <Quote text={claim.clause.quote} inline />
          <span className="quiet small">
            {t.differs[claim.why]} {t.onRecordIs} <FactLine fact={claim.fact} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg className={folds.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

const startOf = ({ evidence: { span } }: Claim): number => (span.kind === 'text' ? span.start : 0);
const keyOf = (claim: Claim): string => `${startOf(claim)} ${claim.kind}`;

function Fresh({ claim }: { claim: Claim }) {
  const { attempt } = useReading();
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: () => unwrap(recordClaim(attempt.id, startOf(claim))),
    onSuccess: (read) => {
      client.setQueryData(attemptQuery(read.id).queryKey, read);
      void client.invalidateQueries({ queryKey: ['comparison'] });
    },
  });
  return (
    <li className={s.fresh}>
      <span>
        <Quote text={claim.clause.quote} inline /> <span className="quiet small">{t.kinds[claim.kind]}</span>
      </span>
      <Button look="quiet" disabled={add.isPending} aria-label={t.addOne(claim.clause.quote)} onClick={() => add.mutate()}>
        {t.add}
      </Button>
      {add.error && <p role="alert">{describe(failureOf(add.error)).detail}</p>}
    </li>
  );
}

/** The share of the answer's words that say something on record: a bar as a picture, and the figure. */
function OwnShare({ share }: { share: number }) {
  return (
    <div className={s.share}>
      <svg className={s.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={s.ground} width="100" height="6" />
        <rect className={s.own} width={share * 100} height="6" />
      </svg>
      <p className="small">{t.own(share)}</p>
    </div>
  );
}
