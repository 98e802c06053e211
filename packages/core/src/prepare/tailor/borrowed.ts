import type { Document } from '../../document/document.ts';
import type { TextSpan } from '../../finding/finding.ts';
import type { Ledger, Parroted } from '../tailoring.ts';

type Range = { readonly start: number; readonly end: number };

const rangesOf = (parroted: readonly Parroted[]): readonly TextSpan[] => parroted.flatMap(({ evidence: { span } }) => (span.kind === 'text' ? [span] : []));

/** Whether the words stand in a stretch near the ad's wording. */
export const isBorrowed = ({ start, end }: Range, parroted: readonly Parroted[]): boolean =>
  rangesOf(parroted).some((range) => range.start <= start && end <= range.end);

/** Whether any of the words do. */
export const touchesBorrowed = ({ start, end }: Range, parroted: readonly Parroted[]): boolean =>
  rangesOf(parroted).some((range) => range.start < end && start < range.end);

/** The ledger with what is said in the ad's words left out of one's own. What it claims stays. */
export function withoutBorrowed(doc: Document, ledger: Ledger, parroted: readonly Parroted[]): Ledger {
  if (parroted.length === 0) return ledger;
  const borrowed = rangesOf(parroted);
  const ownSpans = ledger.ownSpans.flatMap((span) => cutOut(span, borrowed)).filter((span) => doc.words.some((word) => isIn(word, span)));
  const own = doc.words.filter((word) => ownSpans.some((span) => isIn(word, span))).length;
  return { ...ledger, ownSpans, ownShare: doc.words.length === 0 ? 0 : Math.round((1000 * own) / doc.words.length) / 1000 };
}

const isIn = (word: Range, span: Range): boolean => span.start <= word.start && word.end <= span.end;

/** What is left of a span; the ranges are in order. */
function cutOut(span: TextSpan, ranges: readonly Range[]): TextSpan[] {
  const left: TextSpan[] = [];
  let from = span.start;
  for (const { start, end } of ranges) {
    if (end <= from || start >= span.end) continue;
    if (start > from) left.push({ kind: 'text', start: from, end: start });
    from = end;
  }
  return from < span.end ? [...left, { kind: 'text', start: from, end: span.end }] : left;
}
