import type { Sentence } from '../document/document.ts';
import { cut, type Draft, gapBefore, isKept, restore } from './draft.ts';
import { isVerb, oneOf } from './grammar.ts';
import { isPlain, terminalOf } from './punctuation.ts';

/** Words that say nothing once everything around them is cut. */
const isLeftover = oneOf('and but so or yeah yep ok okay well right because like then also just anyway');

/** A verb in these was none of the sentence: "You know, that moment." */
const isMarker = (why: string | null | undefined): boolean => why === 'cut/discourse-marker' || why === 'cut/filled-pause' || why === 'cut/edit-term';

/** Looks at each sentence as it would read now: completes a cut that left only links, and takes back those that left no sentence. */
export function guardSentences(draft: Draft, answeringSentence: number | null): void {
  for (const sentence of draft.doc.sentences) {
    const words = draft.doc.words.slice(sentence.firstWord, sentence.endWord);
    const kept = words.filter(({ index }) => isKept(draft, index));
    if (kept.length === words.length) continue;
    if (kept.length > 0 && kept.every(isLeftover) && sentence.index !== answeringSentence) cut(draft, kept, 'cut/trailing-off');
    else if (kept.length > 0 && !kept.some(isVerb) && words.some((word) => isVerb(word) && !isMarker(draft.whys[word.index])))
      restore(draft, sentence, (why) => why !== 'cut/filled-pause');
    if (!words.some(({ index }) => isKept(draft, index)) && !canVanish(draft, sentence)) restore(draft, sentence);
  }
}

/** The sentence stands between plain white space: it is no list item and no part of a quotation. */
function canVanish(draft: Draft, { firstWord, endWord }: Sentence): boolean {
  const before = gapBefore(draft, firstWord);
  const after = gapBefore(draft, endWord);
  const lead = firstWord === 0 ? '' : terminalOf(before);
  const terminal = terminalOf(after);
  return before.slice(lead.length).trim() === '' && isPlain(terminal) && after.slice(terminal.length).trim() === '';
}
