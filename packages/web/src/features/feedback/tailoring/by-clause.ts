import type { Claim } from '@candor/core';

/** A clause of the answer, by where it stands, with all its claims. */
export type ClaimedClause<C extends Claim = Claim> = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly claims: readonly [C, ...C[]];
};

/** Claims by the clause that they stand in, so that a sentence stands once with all that it claims. */
export function byClause<C extends Claim>(claims: readonly C[]): ClaimedClause<C>[] {
  const clauses: ClaimedClause<C>[] = [];
  for (const claim of claims) {
    const span = spanOf(claim);
    const at = clauses.findIndex((clause) => isSameClause(clause, span));
    const before = clauses[at];
    if (before) clauses[at] = { ...before, claims: [...before.claims, claim] };
    else clauses.push({ ...span, quote: claim.clause.quote, claims: [claim] });
  }
  return clauses;
}

type ClauseSpan = Pick<ClaimedClause, 'start' | 'end'>;
const spanOf = ({ clause: { span } }: Claim): ClauseSpan => (span.kind === 'text' ? { start: span.start, end: span.end } : { start: 0, end: 0 });

/** Whatever is claimed in it: a claim that is settled leaves the others of its clause where they are. */
export const isSameClause = (a: ClauseSpan, b: ClauseSpan): boolean => a.start === b.start && a.end === b.end;

type Run = { readonly text: string; readonly isClaim: boolean };

/** The words of a clause, with what is claimed in it set apart. */
export function claimRuns({ start: from, quote, claims }: ClaimedClause): Run[] {
  const spans = claims
    .flatMap(({ evidence: { span } }) => (span.kind === 'text' ? [{ start: span.start - from, end: span.end - from }] : []))
    .filter(({ start, end }) => start >= 0 && end <= quote.length)
    .sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    if (start > at) runs.push({ text: quote.slice(at, start), isClaim: false });
    runs.push({ text: quote.slice(Math.max(at, start), end), isClaim: true });
    at = end;
  }
  if (at < quote.length) runs.push({ text: quote.slice(at), isClaim: false });
  return runs;
}
