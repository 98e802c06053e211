import type { Sentence } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import { isName, isNegation, isProtected, isTime } from './claims.ts';
import { cut, type Draft, isKept } from './draft.ts';
import { leansOnBefore } from './lean.ts';

export type Repeat = { readonly first: number; readonly second: number; readonly similarity: number };

/** Cosine similarity from which two sentences are taken to say the same; below, near neighbours are often two steps of one story. */
export const MIN_SIMILARITY = 0.9;

/** Cuts a sentence that says an earlier one again, no longer than it and with nothing of its own. The answering sentence always stays. */
export function cutSamePoints(draft: Draft, repeats: readonly Repeat[], answeringSentence: number | null): void {
  const { sentences } = draft.doc;
  const ordered = [...repeats].sort((a, b) => a.second - b.second || a.first - b.first);
  for (const { first, second, similarity } of ordered) {
    const earlier = sentences[Math.min(first, second)];
    const later = sentences[Math.max(first, second)];
    if (!earlier || !later || earlier === later || !(similarity >= MIN_SIMILARITY) || later.index === answeringSentence) continue;
    const said = keptIn(draft, earlier);
    const again = keptIn(draft, later);
    if (again.length === 0 || said.length < again.length || isLeantOn(draft, earlier, later)) continue;
    const isWordForWord = again.length === said.length && again.every(({ lower }, at) => lower === said[at]?.lower);
    if (isWordForWord || addsNothing(said, again)) cut(draft, again, 'cut/same-point', isWordForWord);
  }
}

const keptIn = ({ doc, whys }: Draft, { firstWord, endWord }: Sentence): Word[] =>
  doc.words.slice(firstWord, endWord).filter(({ index }) => whys[index] === null);

/** A model finds "I like sales" near "I don't like sales": where either denies, only the same words are the same point. */
function addsNothing(said: readonly Word[], again: readonly Word[]): boolean {
  if (said.some(isNegation)) return false;
  const known = new Set(said.map(({ lower }) => lower));
  return !again.some((word, at) => !known.has(word.lower) && (isProtected(word) || isTime(word) || isName(word, at === 0) || word.tag === 'PROPN'));
}

/** The sentence behind leans on the one that would go, and would then lean on another. */
function isLeantOn(draft: Draft, earlier: Sentence, later: Sentence): boolean {
  const next = draft.doc.sentences.slice(later.index + 1).find((sentence) => keptIn(draft, sentence).length > 0);
  if (!next || !leansOnBefore(keptIn(draft, next)[0])) return false;
  const between = draft.doc.words.slice(earlier.endWord, later.firstWord);
  return between.some(({ index }) => isKept(draft, index));
}
