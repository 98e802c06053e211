import type { Word } from '../document/word.ts';

const ELLIPSIS = /…|\.\./;
const STOP = /[.?!;:]/;
const BREAK = /[,—–…-]|\.\./;

/** Characters between two words that are more than a space or a paragraph's end: a mark that stands alone (" — "). */
const LONE_MARK_GAP = 3;

/** Nothing said after this word can repair what was said before it: the sentence, or the text, ends here. */
export function isStop(word: Word, next: Word | undefined): boolean {
  if (next === undefined) return true;
  if (word.after === '') return word.sentence !== next.sentence;
  if (ELLIPSIS.test(word.after)) return false;
  return STOP.test(word.after) || word.sentence !== next.sentence;
}

/** A comma, dash or ellipsis separates the two words. A quotation mark or a bracket alone does not. */
export function isBreak(word: Word, next: Word): boolean {
  const gap = next.start - next.before.length - (word.end + word.after.length);
  return (word.after !== '' && BREAK.test(word.after)) || (next.before !== '' && BREAK.test(next.before)) || gap >= LONE_MARK_GAP;
}
