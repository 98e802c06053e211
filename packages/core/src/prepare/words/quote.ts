import type { Document } from '../../document/document.ts';
import type { TextSpan } from '../../finding/finding.ts';

type TextQuote = { readonly span: TextSpan; readonly quote: string };

/** The stretch of the answer, its first and last word whole. */
export function wordsQuote(doc: Document, start: number, end: number): TextQuote {
  const from = Math.min(start, doc.words[wordAt(doc, start)]?.start ?? start);
  const to = Math.max(end, doc.words[wordAt(doc, end - 1)]?.end ?? end);
  return { span: { kind: 'text', start: from, end: to }, quote: doc.text.slice(from, to) };
}

/** The index of the last word that begins at or before an offset. */
export function wordAt(doc: Document, offset: number): number {
  let low = 0;
  let high = doc.words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((doc.words[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
