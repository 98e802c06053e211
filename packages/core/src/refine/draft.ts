import type { Document, Sentence } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import type { MessageId } from '../finding/finding.ts';
import { isProtected } from './claims.ts';
import { isCleanEnd, isCleanLeft, isCleanRight, isPlain } from './punctuation.ts';

/** What has been decided so far. */
export type Draft = {
  readonly doc: Document;
  /** For each word why it is cut, or null where it stays. */
  readonly whys: (MessageId | null)[];
  /** For each word whether a mark of punctuation stands before it. */
  readonly marksBefore: readonly boolean[];
};

/** The words of a sentence that still stand, and whether a mark of punctuation or a cut pause follows each. */
export type Line = { readonly sentence: Sentence; readonly words: readonly Word[]; readonly breakAfter: readonly boolean[] };

const MARK = /[,;:!?—–…]|\.(?:\s|\.)|\s-+\s/;

export const startDraft = (doc: Document): Draft => ({
  doc,
  whys: doc.words.map(() => null),
  marksBefore: doc.words.map(({ start }, index) => MARK.test(doc.text.slice(doc.words[index - 1]?.end ?? 0, start))),
});

export const isKept = (draft: Draft, index: number): boolean => draft.whys[index] === null;

export function lineOf(draft: Draft, sentence: Sentence): Line {
  const words: Word[] = [];
  const breakAfter: boolean[] = [];
  for (let index = sentence.firstWord; index < sentence.endWord; index++) {
    const word = draft.doc.words[index];
    if (word === undefined || draft.whys[index] !== null) continue;
    const previous = words.at(-1);
    if (previous) breakAfter.push(isBroken(draft, previous.index, index));
    words.push(word);
  }
  if (words.length > 0) breakAfter.push(true);
  return { sentence, words, breakAfter };
}

/** A mark stands between two kept words. The comma behind words that were begun again marks the new start, and no pause of the sentence. */
function isBroken({ whys, marksBefore }: Draft, before: number, after: number): boolean {
  const why = whys[before + 1];
  const end = why === 'cut/repeat' || why === 'cut/abandoned' ? before + 1 : after;
  for (let index = before + 1; index <= end; index++) if (marksBefore[index]) return true;
  return false;
}

export const linesOf = (draft: Draft): Line[] => draft.doc.sentences.map((sentence) => lineOf(draft, sentence)).filter(({ words }) => words.length > 0);

/** The text between a word and the one before it, or after it; the edge of the answer ends it. */
export const gapBefore = ({ doc }: Draft, index: number): string => doc.text.slice(doc.words[index - 1]?.end ?? 0, doc.words[index]?.start ?? doc.text.length);

/**
 * Cuts words that stand next to each other, and says whether it did. Refuses where the words hold a figure or a negation, where they are more than one
 * sentence, or where the punctuation around them (a quotation mark, an emoji, a slash) could not be made whole again.
 * `isSaidElsewhere` lifts the first bar: the same words stay in another place.
 */
export function cut(draft: Draft, words: readonly Word[], why: MessageId, isSaidElsewhere = false): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || first.sentence !== last.sentence) return false;
  if (!isSaidElsewhere && words.some(isProtected)) return false;
  if (!isCutClean(draft, first, last)) return false;
  for (const word of words) draft.whys[word.index] = why;
  return true;
}

function isCutClean(draft: Draft, first: Word, last: Word): boolean {
  const { doc } = draft;
  for (let index = first.index + 1; index <= last.index; index++) if (!isPlain(gapBefore(draft, index))) return false;
  const sentence = doc.sentences[first.sentence];
  if (sentence === undefined) return false;
  if (first.index > sentence.firstWord) {
    const left = gapBefore(draft, first.index);
    if (!(isKept(draft, first.index - 1) ? isCleanLeft(left) : isPlain(left))) return false;
  }
  const right = gapBefore(draft, last.index + 1);
  if (last.index + 1 >= sentence.endWord) return isCleanEnd(right);
  return isKept(draft, last.index + 1) ? isCleanRight(right) : isPlain(right);
}

/** Takes back every cut in a sentence for which `takesBack` holds. */
export function restore(draft: Draft, sentence: Sentence, takesBack: (why: MessageId) => boolean = () => true): void {
  for (let index = sentence.firstWord; index < sentence.endWord; index++) {
    const why = draft.whys[index];
    if (why != null && takesBack(why)) draft.whys[index] = null;
  }
}
