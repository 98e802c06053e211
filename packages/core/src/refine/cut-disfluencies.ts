import type { Disfluency, DisfluencyKind } from '../disfluency/disfluency.ts';
import type { Document } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import { isFigure, isName, isProtected } from './claims.ts';
import { cut, type Draft, gapBefore, isKept } from './draft.ts';
import { isCoordinator, isNominative, isSubject } from './grammar.ts';

/** Words of an abandoned beginning above which it is taken for something meant. */
const MAX_ABANDONED_WORDS = 8;

/** Cuts what the detector found, where the claim stays as it was. Corrections come last: they are cut only with what they correct. */
export function cutDisfluencies(draft: Draft): void {
  const of = (...kinds: DisfluencyKind[]): Disfluency[] => draft.doc.disfluencies.filter(({ kind }) => kinds.includes(kind));
  for (const { kind, firstWord, endWord } of of('filledPause', 'discourseMarker')) cutInterruption(draft, kind, firstWord, endWord);
  const editing = new Set(of('editTerm').flatMap(({ firstWord, endWord }) => Array.from({ length: endWord - firstWord }, (_, offset) => firstWord + offset)));
  const isSaid = (index: number): boolean => isKept(draft, index) && !editing.has(index);
  const meant = new Set(of('discourseMarker').flatMap(({ firstWord }) => (isKept(draft, firstWord) ? [firstWord] : [])));
  for (const found of of('reparandum')) cutReparandum(draft, found, isSaid, meant);
  for (const { firstWord, endWord } of of('editTerm')) cutEditTerm(draft, firstWord, endWord);
}

function cutInterruption(draft: Draft, kind: DisfluencyKind, firstWord: number, endWord: number): void {
  const words = draft.doc.words.slice(firstWord, endWord);
  const previous = neighbour(draft, firstWord, -1);
  const next = neighbour(draft, endWord - 1, 1);
  // "twenty um thirty" must not become 2030, and "like twenty" claims less than "twenty".
  const touchesFigure = next !== undefined && isFigure(next) && (kind === 'discourseMarker' || (previous !== undefined && isFigure(previous)));
  if (!touchesFigure && !isQuotative(words, previous, next) && !isMeant(draft, words, previous))
    cut(draft, words, kind === 'filledPause' ? 'cut/filled-pause' : 'cut/discourse-marker');
}

/** "I was like, we need to fix this": the verb of saying. */
const isQuotative = (words: readonly Word[], previous: Word | undefined, next: Word | undefined): boolean =>
  words.at(-1)?.lower === 'like' && previous !== undefined && isBe(previous) && (isSubject(next) || next?.tag === 'INTJ');
const isBe = (word: Word): boolean => ['is', 'was', 'were', 'are', 'am', 'be', 'been'].includes(word.lower) || /'(?:s|m|re)$/.test(word.lower);

/** "the more you know", and "now" without a pause behind it, which tells the time. */
function isMeant(draft: Draft, words: readonly Word[], previous: Word | undefined): boolean {
  const last = words.at(-1);
  if (last?.lower === 'know') return ['more', 'less', 'better', 'what', 'all', 'as', 'than'].includes(previous?.lower ?? '');
  return last?.lower === 'now' && !/^[,—–…-]/.test(gapBefore(draft, last.index + 1));
}

function cutReparandum(draft: Draft, { firstWord, endWord }: Disfluency, isSaid: (index: number) => boolean, meant: ReadonlySet<number>): void {
  const { words } = draft.doc;
  const abandoned = words.slice(firstWord, endWord).filter(({ index }) => isSaid(index));
  if (abandoned.length === 0 || abandoned.length > MAX_ABANDONED_WORDS) return;
  const repair: Word[] = [];
  for (let index = endWord; index < words.length && repair.length <= abandoned.length; index++) if (isSaid(index)) repair.push(words[index] as Word);
  const behind = repair[abandoned.length];
  // "an intern at Google, at Google I met": the second copy opens a clause of its own.
  if (abandoned.length > 1 && abandoned[0]?.tag === 'ADP' && isNominative(behind)) return;
  // "the more you know, the more you see": what seemed to interrupt was meant. "how to, how to say, manage": the second is looking for the word.
  if (meant.has(endWord) || (behind?.lower === 'say' && abandoned.at(-1)?.lower === 'to')) return;
  if (isNominative(neighbour(draft, firstWord, -1)) && isCoordinator(repair[0])) return;
  const isCopy = abandoned.every((word, at) => word.lower === repair[at]?.lower);
  // "could not not go", "twenty twenty": said twice and meant twice. A copy of more than that is a new start.
  if (isCopy) cut(draft, abandoned, 'cut/repeat', !abandoned.every(isProtected));
  else if (!joinsOn(abandoned) && !abandoned.some((word) => isLostName(draft.doc, word, repair))) cut(draft, abandoned, 'cut/abandoned');
}

/** "with Anna and, uh, Anna wrote": what ends in a link was finished before it. */
const joinsOn = (abandoned: readonly Word[]): boolean => abandoned.length > 1 && isCoordinator(abandoned.at(-1)) && !isCoordinator(abandoned[0]);

const isLostName = (doc: Document, word: Word, repair: readonly Word[]): boolean =>
  isName(word, doc.sentences[word.sentence]?.firstWord === word.index) && !repair.some(({ lower }) => lower === word.lower);

/** "Java, I mean Python" corrects, and without "I mean" would list; "it was hard, I mean, we had no time" explains. */
function cutEditTerm(draft: Draft, firstWord: number, endWord: number): void {
  const words = draft.doc.words.slice(firstWord, endWord).filter(({ index }) => isKept(draft, index));
  const before = draft.whys[firstWord - 1] ?? null;
  const previous = neighbour(draft, firstWord, -1);
  const next = neighbour(draft, endWord - 1, 1);
  const repairs = before === 'cut/abandoned' || before === 'cut/repeat';
  const opens = previous === undefined || isCoordinator(previous);
  const explains = isNominative(next) || (opens && isSubject(next));
  if (repairs || (explains && !(previous !== undefined && isFigure(previous)))) cut(draft, words, 'cut/edit-term');
}

/** Cut words in a row behind which a neighbour is looked for. */
const MAX_REACH = 12;

/** The nearest word of the same sentence that still stands. */
function neighbour(draft: Draft, from: number, step: 1 | -1): Word | undefined {
  const { words } = draft.doc;
  for (let index = from + step; Math.abs(index - from) <= MAX_REACH; index += step) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[from]?.sentence) return undefined;
    if (isKept(draft, index)) return word;
  }
  return undefined;
}
