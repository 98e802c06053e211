/** Half-open UTF-16 offsets. */
export type Range = { readonly start: number; readonly end: number };

const LEAD_MARKS = new Set([...' \t\n"“”\'‘’*_([–—-:']);
const TAIL_MARKS = new Set([...' \t\n"“”\'‘’*_)].,;:!–—-']);
const LITTLE_WORDS = new Set('the a an our being and also all above on'.split(' '));

/** Without the little words and marks at the edges; null where nothing is left. */
export function tightened(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  for (;;) {
    while (start < end && LEAD_MARKS.has(text.charAt(start))) start += 1;
    const blank = text.indexOf(' ', start);
    if (blank < 0 || blank >= end || blank - start > LONGEST_LITTLE || !LITTLE_WORDS.has(text.slice(start, blank).toLowerCase())) break;
    start = blank + 1;
  }
  while (end > start && TAIL_MARKS.has(text.charAt(end - 1))) end -= 1;
  return end - start > 1 ? { start, end } : null;
}

const LONGEST_LITTLE = 5;

/** A word without the marks that close it. */
export function withoutTail(word: string): string {
  let end = word.length;
  while (end > 0 && CLOSING.has(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

const CLOSING = new Set([...',.;:!?*"”)_|']);

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
