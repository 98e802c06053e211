import type { Token } from '../words/tokens.ts';

/** Telling words up to which an item of a list is read together with its short neighbours: "Curiosity", "Honesty" is one list. */
const SHORT_ITEM_WORDS = 2;
/** Characters of a line from which on its sentence may go on in the next one, as in a mail. */
const WRAPPED_FROM = 50;

/** The number of the item each telling word of an ad stands in: a sentence, a point of a list, or a run of short ones. */
export function itemsOf(text: string, words: readonly Token[]): number[] {
  const items: { first: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    const last = items.at(-1);
    if (last && !isBoundary(text, words[at - 1]?.end ?? 0, word.start)) last.end = at + 1;
    else items.push({ first: at, end: at + 1 });
  }
  const numbers: number[] = [];
  let number = 0;
  for (const [i, { first, end }] of items.entries()) {
    const before = items[i - 1];
    if (before && !(end - first <= SHORT_ITEM_WORDS && before.end - before.first <= SHORT_ITEM_WORDS)) number++;
    for (let at = first; at < end; at++) numbers.push(number);
  }
  return numbers;
}

/** Between the two stands the end of a sentence, or of a line that is not merely wrapped. */
function isBoundary(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to + 1);
  if (/[.!?]['"”’)]*\s+['"“‘(]?\p{Lu}/u.test(between)) return true;
  const line = between.indexOf('\n');
  if (line < 0) return false;
  const length = from + line - text.lastIndexOf('\n', from - 1);
  return length < WRAPPED_FROM || !/^\n[ \t]*\p{Ll}/u.test(between.slice(line));
}
