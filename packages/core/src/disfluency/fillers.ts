import type { Document } from '../document/document.ts';
import type { DisfluencyKind } from './disfluency.ts';

/** The disfluencies of one kind whose words, in lower case with blanks between, satisfy the test, as half-open ranges of word indices. */
export function fillersWhere(doc: Document, kind: DisfluencyKind, test: (words: string) => boolean): { readonly first: number; readonly end: number }[] {
  return doc.disfluencies.flatMap((d) => {
    const words = doc.words
      .slice(d.firstWord, d.endWord)
      .map((word) => word.lower)
      .join(' ');
    return d.kind === kind && test(words) ? [{ first: d.firstWord, end: d.endWord }] : [];
  });
}
