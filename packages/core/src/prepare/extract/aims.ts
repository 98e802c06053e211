import { countWords, type Range, tightened } from './ranges.ts';

/** Fewer words name no aim. */
const AIM_WORDS = 3;

/** The aims that a sentence names one after the other, each as a clause. */
export function clausesOf(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(/;\s|,? and (?=(?:to|we|also|want|will|aim|hope|plan|intend|by)\s)|, (?=to\s)/g), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, start, end);
    if (range && countWords(text.slice(range.start, range.end)) >= AIM_WORDS) found.push(range);
    start = mark === null ? to : end + mark[0].length;
  }
  return found;
}
