import type { TextSpan } from '../../finding/finding.ts';
import type { Claim } from '../../prepare/tailoring.ts';
import type { Specific } from '../../rubric/result.ts';

/** What the record says of a thing that is named: it stands there, it is not there yet, or it stands there otherwise. */
export type Standing = 'on-record' | 'new' | 'in-conflict';

/** By the claim that the words themselves make; else by all claims of the clause around them, which prove it only where none of them is in doubt. What nobody claims may be the company's. */
export function standingOf({ evidence: { span } }: Specific, claims: readonly Claim[]): Standing | 'unclaimed' {
  if (span.kind !== 'text') return 'new';
  const own = claims.filter(({ evidence }) => meet(evidence.span, span));
  const deciding = own.length > 0 ? own : claims.filter(({ clause }) => meet(clause.span, span));
  if (deciding.some(({ status }) => status === 'in-conflict')) return 'in-conflict';
  if (deciding.length === 0) return 'unclaimed';
  return deciding.every(({ status }) => status === 'on-record') ? 'on-record' : 'new';
}

const meet = (one: Claim['evidence']['span'], other: TextSpan): boolean => one.kind === 'text' && one.start < other.end && other.start < one.end;
