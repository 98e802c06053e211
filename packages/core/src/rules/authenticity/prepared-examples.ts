import type { QuoteEvidence } from '../../finding/finding.ts';
import type { Claim, Conflict, Fact, PointTouched } from '../../prepare/tailoring.ts';

/** Parts of ledgers and tailorings for the examples of rules. */
export function quoteIn(text: string, quote: string): QuoteEvidence {
  const start = text.indexOf(quote);
  return { span: { kind: 'text', start, end: start + quote.length }, quote };
}

export const factOf = (text: string, kind: Fact['ref']['kind'] = 'story'): Fact => ({ ref: { kind, id: 'one', field: 'result' }, text, from: null, to: null });

/** A claim of these words alone. */
export function claimOf(text: string, quote: string, status: Claim['status']): Claim {
  const words = { kind: 'figure' as const, evidence: quoteIn(text, quote), clause: quoteIn(text, quote) };
  if (status === 'new') return { ...words, status };
  const fact = factOf('Errors fell from 400 to 12.');
  return status === 'on-record' ? { ...words, status, fact } : { ...words, status, fact, why: 'figure', sure: true };
}

export const conflictOf = (text: string, quote: string, record: string, why: Conflict, sure = true): Claim => ({
  kind: 'figure',
  evidence: quoteIn(text, quote),
  clause: quoteIn(text, quote),
  status: 'in-conflict',
  fact: factOf(record),
  why,
  sure,
});

export const pointOf = (text: string, status: PointTouched['status'], evidence: readonly QuoteEvidence[]): PointTouched => ({
  pointId: text,
  kind: 'value',
  text,
  status,
  evidence,
  facts: [],
});
