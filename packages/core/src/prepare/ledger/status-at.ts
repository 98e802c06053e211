import type { QuoteEvidence } from '../../finding/finding.ts';
import type { Claim, Ledger } from '../tailoring.ts';

/** What the ledger says of a stretch of the answer: a conflict or a record whose words lie in it, else the claim of the clause it is in; what it says nothing of is new. */
export function statusAt({ claims }: Ledger, start: number, end: number): Claim['status'] {
  const over = ({ span }: QuoteEvidence): number => (span.kind === 'text' ? Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)) : 0);
  const near = claims.filter(({ clause }) => over(clause) > 0);
  const inside = near.filter(({ evidence }) => over(evidence) > 0);
  const decides = inside.find(({ status }) => status === 'in-conflict') ?? inside.find(({ status }) => status === 'on-record');
  return (decides ?? near.sort((a, b) => over(b.clause) - over(a.clause))[0])?.status ?? 'new';
}
