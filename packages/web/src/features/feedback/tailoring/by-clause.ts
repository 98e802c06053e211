import type { Claim } from '@candor/core';

/** A clause of the answer with all its claims. `start` is where its first claim begins. */
export type ClaimedClause<C extends Claim = Claim> = { readonly start: number; readonly quote: string; readonly claims: readonly [C, ...C[]] };

export const startOf = ({ evidence: { span } }: Claim): number => (span.kind === 'text' ? span.start : 0);

/** Claims by the clause that they stand in, so that a sentence stands once with all that it claims. */
export function byClause<C extends Claim>(claims: readonly C[]): ClaimedClause<C>[] {
  const clauses: ClaimedClause<C>[] = [];
  for (const claim of claims) {
    const at = clauses.findIndex(({ claims: [first] }) => isSame(first, claim));
    const before = clauses[at];
    if (before) clauses[at] = { ...before, claims: [...before.claims, claim] };
    else clauses.push({ start: startOf(claim), quote: claim.clause.quote, claims: [claim] });
  }
  return clauses;
}

const isSame = (a: Claim, b: Claim): boolean => a.clause.quote === b.clause.quote && clauseStart(a) === clauseStart(b);
const clauseStart = ({ clause: { span } }: Claim): number => (span.kind === 'text' ? span.start : 0);

type Run = { readonly text: string; readonly isClaim: boolean };

/** The words of a clause, with what is claimed in it set apart. */
export function claimRuns({ quote, claims }: ClaimedClause): Run[] {
  const from = clauseStart(claims[0]);
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
