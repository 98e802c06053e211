import type { Sentence } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import type { Edit } from '../feedback/feedback.ts';
import { type Draft, gapBefore, isKept } from './draft.ts';
import { asks, isVerb } from './grammar.ts';
import { joint, type Meeting } from './joint.ts';
import { Pieces } from './pieces.ts';
import { capitalFor, closersOf, openersOf, terminalOf } from './punctuation.ts';

/** The edits of one sentence, from its first word to its closing marks. */
export function sentencePieces(draft: Draft, { firstWord, endWord }: Sentence): Edit[] {
  const words = draft.doc.words.slice(firstWord, endWord);
  const kept = words.filter(({ index }) => isKept(draft, index));
  const pieces = new Pieces(draft);
  const end = (words.at(-1)?.end ?? 0) + terminalOf(gapBefore(draft, endWord)).length;
  const first = kept[0];
  if (first === undefined) {
    pieces.cutWords(words[0]?.start ?? end, end, firstWord, endWord);
    return pieces.edits;
  }
  let start = writeStart(draft, pieces, firstWord, first);
  let isAfterVerb = false;
  let isAfterBreak = false;
  for (let at = 1; at < kept.length; at++) {
    const before = kept[at - 1] as Word;
    const after = kept[at] as Word;
    isAfterVerb ||= isVerb(before);
    if (after.index > before.index + 1) {
      pieces.keep(start, before.end);
      writeJoint(draft, pieces, before, after, { opening: first, isAfterVerb, isAfterBreak });
      start = after.start;
    }
    isAfterBreak ||= before.after !== '' && /[,;:—–]/.test(before.after);
  }
  const last = kept.at(-1) as Word;
  pieces.keep(start, last.end);
  if (last.index === endWord - 1) pieces.keep(last.end, end);
  else writeEnd(draft, pieces, last, endWord, first);
  return pieces.edits;
}

/**
 * Writes what comes before the first kept word and returns where that word goes on. A capital is a mend: the small letter counts as cut with the words before
 * it, and the kept run begins behind it.
 */
function writeStart(draft: Draft, pieces: Pieces, firstWord: number, first: Word): number {
  const opening = draft.doc.words[firstWord] as Word;
  if (opening === first) return first.start;
  const openersStart = first.start - openersOf(gapBefore(draft, first.index));
  pieces.cutWords(opening.start, openersStart, firstWord, first.index);
  pieces.keep(openersStart, first.start);
  const capital = capitalFor(first.text);
  if (capital === null) return first.start;
  pieces.cut(first.start, first.start + 1, draft.whys[first.index - 1] ?? '');
  pieces.mend(capital);
  return first.start + 1;
}

function writeJoint(draft: Draft, pieces: Pieces, before: Word, after: Word, sentence: Pick<Meeting, 'opening' | 'isAfterVerb' | 'isAfterBreak'>): void {
  const { words, text } = draft.doc;
  const firstCut = words[before.index + 1] as Word;
  const lastCut = words[after.index - 1] as Word;
  const why = draft.whys[lastCut.index];
  const isRestart = (word: Word): boolean => draft.whys[word.index] === 'cut/abandoned' || draft.whys[word.index] === 'cut/repeat';
  const { keeps, mend } = joint({
    ...sentence,
    text,
    before,
    after,
    next: words[after.index + 1],
    firstCutStart: firstCut.start,
    lastCutEnd: lastCut.end,
    isRestart: isRestart(lastCut),
    isRestartFirst: isRestart(firstCut),
    isAside: why === 'cut/aside',
  });
  let at = before.end;
  // The words that the cut stretches up to `stop` belong to, so that each keeps its own reason.
  const cutUpTo = (stop: number): void => {
    if (stop <= at) return;
    let from = before.index + 1;
    while (from < lastCut.index && (words[from + 1]?.start ?? stop) <= at) from++;
    pieces.cutWords(at, stop, from, after.index);
  };
  const opener = keeps.find(({ end }) => end === after.start && end - openersOf(gapBefore(draft, after.index)) < end);
  for (const keep of keeps) {
    if (keep === opener) pieces.mend(mend);
    cutUpTo(keep.start);
    pieces.keep(keep.start, keep.end);
    at = keep.end;
  }
  cutUpTo(after.start);
  if (!opener) pieces.mend(mend);
}

const KEPT_END = /^(?:[.!]["'”’)\]]*|["'”’)\]]+[.!]?)$/;

/** Writes the end of a sentence whose last words are cut: its own final mark, or a full stop where that belonged to the cut words. */
function writeEnd(draft: Draft, pieces: Pieces, last: Word, endWord: number, first: Word): void {
  const { words, text } = draft.doc;
  const lastCut = words[endWord - 1] as Word;
  const wholeTerminal = terminalOf(gapBefore(draft, endWord));
  const left = text.slice(last.end, (words[last.index + 1] as Word).start);
  const isBracketed = left.endsWith('(') && wholeTerminal.startsWith(')');
  const terminal = isBracketed ? wholeTerminal.slice(1) : wholeTerminal;
  const closers = terminal === '' ? closersOf(left) : (/^["'”’)\]]*/.exec(left)?.[0].length ?? 0);
  pieces.keep(last.end, last.end + closers);
  const end = lastCut.end + wholeTerminal.length;
  const isKeptWhole = KEPT_END.test(terminal) || (terminal.startsWith('?') && asks(first));
  const marks = isKeptWhole ? 0 : (/^[^"'”’)\]]*/.exec(terminal)?.[0].length ?? 0);
  const markEnd = end - terminal.length + marks;
  pieces.cutWords(last.end + closers, markEnd, last.index + 1, endWord);
  if (marks > 0) pieces.mend('.');
  pieces.keep(markEnd, end);
}
