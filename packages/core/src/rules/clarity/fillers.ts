import type { DisfluencyKind } from '../../disfluency/disfluency.ts';
import type { Document } from '../../document/document.ts';
import type { Hit } from '../hit.ts';

/** The disfluencies of one kind whose words, in lower case with blanks between, satisfy the test. */
export function fillersWhere(doc: Document, kind: DisfluencyKind, test: (words: string) => boolean): Hit[] {
  return doc.disfluencies.flatMap((d) => {
    const words = doc.words
      .slice(d.firstWord, d.endWord)
      .map((word) => word.lower)
      .join(' ');
    return d.kind === kind && test(words) ? [{ first: d.firstWord, end: d.endWord }] : [];
  });
}
