import type { Ledger as Book, Claim, Fact } from '@candor/core';
import { en } from '../../../i18n/en.ts';
import { Quote } from '../../../ui/quote.tsx';
import sec from '../section.module.css';
import { byClause, type ClaimedClause, isSameClause } from './by-clause.ts';
import { ClaimedWords } from './claimed-words.tsx';
import { type Conflicting, Conflicts } from './conflicts.tsx';
import { FactLine } from './fact-line.tsx';
import { placeOfRow } from './focus-on.ts';
import folds from './fold.module.css';
import { Fold } from './fold.tsx';
import { FreshClaims } from './fresh-claims.tsx';
import s from './ledger.module.css';
import { useRecorded } from './use-recorded.ts';

const t = en.feedback.ledger;

/** Every claim of the answer held against the record: what is in conflict, what is new and can be added, what stands there; and how much is one's own. */
export function Ledger({ ledger }: { ledger: Book }) {
  const { claims, inconsistent, ownShare } = ledger;
  const conflicts = byClause(claims.filter((claim): claim is Conflicting => claim.status === 'in-conflict'));
  // What was kept before claims said how sure they are was asked about as well.
  const isSure = (clause: (typeof conflicts)[number]): boolean => clause.claims.some((claim) => claim.sure !== false);
  // A clause that is in conflict with the record is asked about, and not offered as well.
  const offered = byClause(claims.filter(({ status }) => status === 'new')).filter(isNoneOf(conflicts));
  const open = [...conflicts, ...offered];
  const sure = useRecorded(conflicts.filter(isSure), open);
  const unsure = useRecorded(
    conflicts.filter((clause) => !isSure(clause)),
    open,
  );
  const fresh = useRecorded(offered, open);
  // What was just put there stands where that was done.
  const added = [...sure.rows, ...unsure.rows, ...fresh.rows].flatMap(({ clause, isAdded }) => (isAdded ? [clause] : []));
  const known = byClause(claims.filter(({ status }) => status === 'on-record')).filter(isNoneOf(added));
  const leftOf = ({ rows }: { rows: readonly { isAdded: boolean }[] }): number => rows.filter(({ isAdded }) => !isAdded).length;
  return (
    <section className={sec.section}>
      <h2>{t.title}</h2>
      <OwnShare share={ownShare} />
      {claims.length + inconsistent.length === 0 && <p className="quiet">{t.none}</p>}
      <div>
        {sure.rows.length > 0 && (
          <Fold title={t.conflict(leftOf(sure))} sign={<Sign path="M8 3v6M8 12.500v.1" />} isOpen>
            <Conflicts recorded={sure} />
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
        {unsure.rows.length > 0 && (
          <Fold title={t.perhaps(leftOf(unsure))} sign={<Sign path="M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.7.4-1 .8-1 1.700M8 12.500v.1" />}>
            <p className="quiet small">{t.perhapsHint}</p>
            <Conflicts recorded={unsure} />
          </Fold>
        )}
        {fresh.rows.length > 0 && (
          <Fold title={t.fresh(leftOf(fresh))} sign={<Sign path="M8 3v10M3 8h10" />}>
            <FreshClaims recorded={fresh} />
          </Fold>
        )}
        {known.length > 0 && (
          <Fold title={t.known(known.length)} sign={<Sign path="M2.500 8.500 6.500 12.500 13.500 4" />}>
            <ul className={s.list}>
              {known.map((clause) => (
                <li key={clause.start} className={s.conflict} {...placeOfRow(clause)}>
                  <ClaimedWords clause={clause} />
                  {factsOf(clause.claims).map((fact) => (
                    <span key={`${fact.ref.id} ${fact.ref.field}`} className="quiet small">
                      <FactLine fact={fact} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
}

const isNoneOf =
  (others: readonly ClaimedClause[]) =>
  (clause: ClaimedClause): boolean =>
    !others.some((other) => isSameClause(other, clause));

/** The facts of some claims, each once. */
function factsOf(claims: readonly Claim[]): Fact[] {
  const facts = claims.flatMap((claim) => (claim.status === 'on-record' ? [claim.fact] : []));
  return facts.filter(({ ref }, i) => facts.findIndex((one) => one.ref.id === ref.id && one.ref.field === ref.field) === i);
}

function Sign({ path }: { path: string }) {
  return (
    <svg className={folds.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
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
