import type { Document } from '../../document/document.ts';
import type { AgreementOf } from './agreement.ts';
import type { Clause } from './clauses.ts';
import { compareAll, judgeClause, type Said } from './judge.ts';
import type { LedgerInput } from './ledger.ts';
import type { Held } from './outcome.ts';
import { type ReadFact, readFact } from './read-fact.ts';
import { saidIn } from './said.ts';
import { holdingFor } from './supposed.ts';
import { isSupposition } from './suppositions.ts';
import { rememberTold } from './told-beside.ts';

/** An answer's clauses beside everything on record, as the rules judge them. */
export type HeldAgainst = {
  readonly record: readonly ReadFact[];
  /** Every telling stem of the record, and every name of one word. */
  readonly known: ReadonlySet<string>;
  readonly said: readonly Said[];
  /** The clauses that are not said of somebody else, nor only supposed. */
  readonly held: readonly Held[];
};

export function holdAgainst(doc: Document, { facts, today, vectorOf }: Pick<LedgerInput, 'facts' | 'today' | 'vectorOf'>): HeldAgainst {
  const record = facts.map((fact) => readFact(fact, today));
  const basis = { rarity: rarityOf(record), today, vectorOf, toldBeside: rememberTold(today) };
  // "IT" and "US" are names of a record though as words they tell nothing.
  const known = new Set(
    record.flatMap(({ stems, clauses }) => [...stems.keys(), ...clauses.flatMap(({ names }) => names.flatMap(({ stems: of }) => (of.length === 1 ? of : [])))]),
  );
  const said = saidIn(doc, today);
  const holding = holdingFor(record);
  const held = said
    .filter(({ clause }) => !isOfOthers(clause) && !isSupposition(clause))
    .map((one) => {
      const against = compareAll(one, holding(one), basis);
      return { said: one, against, judged: judgeClause(one, against, known) };
    });
  return { record, known, said, held };
}

/** The same with what a reader makes of clauses and facts. */
export const withAgreement = (against: HeldAgainst, agreementOf: AgreementOf): HeldAgainst => ({
  ...against,
  held: against.held.map((one) => ({
    ...one,
    against: one.against.map((fact) => {
      const agreement = agreementOf(one.said.spoken, fact.fact.asRead);
      return agreement ? { ...fact, agreement } : fact;
    }),
  })),
});

/** "You want to halve mispicks", "your mission speaks to me": said of the company; "you won't get me to Berlin" is not. */
const isOfOthers = ({ lower, isOwn }: Clause): boolean =>
  (!isOwn && OF_YOU.test(lower)) || (OF_YOURS.test(lower) && !/\b(?:i|i'm|i've|i'd|i'll|we|we've|my|our)\b/.test(lower));
const OF_YOU = /^(?:and |but |so |because |since |as |that )?(?:you|you're|you've|you'd|your)\b/;
const OF_YOURS = /^(?:and |but |so |because |since |as |that )?your\b/;

/** How much a stem tells one fact from others, 0–1: what stands in most of them tells little. */
function rarityOf(record: readonly ReadFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of record) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.log(1 + Math.max(4, record.length));
  return new Map([...counts].map(([stem, count]) => [stem, Math.min(1, Math.log(1 + Math.max(4, record.length) / count) / most)]));
}
