import { isContractedClause, NOMINATIVES } from '../disfluency/closed-class.ts';
import type { Word } from '../document/word.ts';
import { cut, type Draft, type Line } from './draft.ts';
import { oneOf } from './grammar.ts';

/** Words that no grammar doubles. "that that", "had had", "move on on Monday" and "I like it, it works" are not among them. */
const isNeverDoubled = oneOf('i we he she they the a an my our your their and but or because to of for with from at');

/** Cuts the first of two equal words that stand side by side, also where a broken-off beginning between them is cut. True if it cut any. */
export function cutRepeats(draft: Draft, { words, breakAfter }: Line): boolean {
  let hasCut = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at - 1] as Word;
    const isLast = at === words.length - 1;
    if (word.lower !== words[at]?.lower || (breakAfter[at - 1] && isLast)) continue;
    const isRestart = draft.whys[word.index + 1] === 'cut/abandoned';
    if (isRestart || isNeverDoubled(word) || isContractedClause(word) || isDoubledIs(words, at)) hasCut = cut(draft, [word], 'cut/repeat') || hasCut;
  }
  return hasCut;
}

/** "the thing is is that"; "what it is is trust" is grammar. */
const isDoubledIs = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 2]?.lower;
  return (
    words[at]?.lower === 'is' &&
    at < words.length - 1 &&
    before !== undefined &&
    !NOMINATIVES.has(before) &&
    !['it', 'this', 'that', 'what', 'who', 'there'].includes(before)
  );
};
