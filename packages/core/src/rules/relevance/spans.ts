import type { Document } from '../../document/document.ts';
import type { Evidence, Span, TextSpan } from '../../finding/finding.ts';

/** The whole answer, for what is nowhere in it. */
export const wholeAnswer = (doc: Document): TextSpan => ({
  kind: 'text',
  start: doc.sentences[0]?.start ?? 0,
  end: doc.sentences.at(-1)?.end ?? doc.text.length,
});

export const firstSentence = (doc: Document): TextSpan => ({
  kind: 'text',
  start: doc.sentences[0]?.start ?? 0,
  end: doc.sentences[0]?.end ?? doc.text.length,
});

/** The spans of a reading's evidence, or the fallback where it has none. */
export function spansOf(evidence: readonly Evidence[], fallback: Span): [Span, ...Span[]] {
  const [first, ...rest] = evidence.map((one) => one.span);
  return first ? [first, ...rest] : [fallback];
}
