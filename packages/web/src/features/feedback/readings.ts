import type { Dimension, Evidence, Feedback, Finding, QuoteEvidence } from '@candor/core';
import type { Mark } from './segments.ts';
import { marksOfMoments, type PlacedWord } from './spoken/moments.ts';

export const isQuote = (evidence: Evidence): evidence is QuoteEvidence => 'quote' in evidence;

/** The first words a remark is about, if it is about words. */
export const firstQuote = (finding: Finding): string | null => finding.evidence.filter(isQuote).find(({ quote }) => quote.trim() !== '')?.quote ?? null;

/** Of a few words nothing can be told: neither what to change first, nor that they belong elsewhere. */
export const isTooShort = ({ dimensions }: Feedback): boolean => dimensions.relevance.status === 'tooShort';

/** The one thing to change, if there is one. */
export const focusOf = (feedback: Feedback): Finding | undefined =>
  isTooShort(feedback) ? undefined : feedback.findings.find(({ id }) => id === feedback.focus?.findingId);

/** What to work on, in the order of the text; strengths apart. */
export const isRemark = (finding: Finding): boolean => finding.severity !== 'strength';

/** Places in the text that the findings are about. What is about a moment of a recording stands under the words that were said in it. */
export const marksOf = (findings: readonly Finding[], words: readonly PlacedWord[] = []): readonly Mark[] => [
  ...findings.flatMap(({ id, evidence }) => evidence.flatMap(({ span }) => (span.kind === 'text' ? [{ id, start: span.start, end: span.end }] : []))),
  ...marksOfMoments(findings, words),
];

/** From this share of the answer on, a mark is about all of it: a line under everything points at nothing. */
const WHOLE = 0.9;

export function isAboutPlace(finding: Finding, answer: string, words: readonly PlacedWord[] = []): boolean {
  const marks = marksOf([finding], words);
  return marks.length > 0 && marks.every(({ start, end }) => end - start < WHOLE * answer.length);
}

/** Dimensions that occur, in their usual order. */
export const dimensionsIn = (findings: readonly Finding[], order: readonly Dimension[]): readonly Dimension[] =>
  order.filter((dimension) => findings.some((finding) => finding.dimension === dimension));

/** Ids of elements are letters and signs of all kinds; this one is safe in an address and in `aria-describedby`. */
export const anchorOf = (findingId: string): string => `remark-${findingId.replace(/[^\w-]+/g, '_')}`;
