import type { Document } from '../../document/document.ts';
import { leavesOpen } from '../understand/complete.ts';

/** Longest quotation that sounds natural when it is read back, in words. */
const MOST_WORDS = 8;
/** How many words before the point are kept, where a sentence is too long to quote whole. */
const LEAD_WORDS = 2;

/** Fewest words that a quotation keeps where it is cut. */
const LEAST_WORDS = 3;

/** The candidate's own words from one word up to another, at most eight of them, without the punctuation around. */
export function quoteWords(doc: Document, first: number, end: number, most = MOST_WORDS): string {
  const stop = Math.min(end, first + most);
  return wordsBetween(doc, first, stop < end ? closedBefore(doc, stop, first + LEAST_WORDS) : stop);
}

/** A quotation that holds a stretch of the answer: its whole sentence where that is short, else the stretch and what follows it. */
export function quoteAround(doc: Document, start: number, end: number, most = MOST_WORDS): string {
  const first = doc.words.findIndex((word) => word.end > start);
  const sentence = doc.sentences[doc.words[first]?.sentence ?? 0];
  if (first < 0 || !sentence) return '';
  if (sentence.endWord - sentence.firstWord <= most) return wordsBetween(doc, sentence.firstWord, sentence.endWord);
  const stop = doc.words.findLastIndex((word) => word.start < end) + 1;
  const lead = Math.max(sentence.firstWord, first - LEAD_WORDS);
  const from = lead + doc.words.slice(lead, first).findLastIndex(({ lower }) => JOINS.has(lower)) + 1;
  const to = Math.min(sentence.endWord, from + most);
  if (to === sentence.endWord) return wordsBetween(doc, from, to);
  return wordsBetween(doc, from, closedBefore(doc, to, stop < to ? stop : from + LEAST_WORDS));
}

const wordsBetween = (doc: Document, first: number, end: number): string => {
  const [from, to] = [doc.words[first], doc.words[end - 1]];
  return from && to ? doc.text.slice(from.start, to.end) : '';
};

/** Where a quotation that is cut ends, so that no word at its end leaves open what comes: "I want to run a". */
function closedBefore(doc: Document, end: number, least: number): number {
  let to = end;
  while (to > least && leavesOpen(doc.words[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

/** What joins a quotation to words that are not in it. */
const JOINS = new Set(['and', 'but', 'or', 'so', 'because', 'that']);
/** Two quotations with so many words of one end, or one whole, in common are about the same words. */
const SHARED_WORDS = 3;

/** Whether two quotations of one answer are of the same words, or overlap. */
export function isSameWords(one: string, other: string): boolean {
  const [a, b] = [bareOf(one), bareOf(other)];
  return a.join(' ') === b.join(' ') || runsInto(a, b) || runsInto(b, a);
}

const bareOf = (quote: string): readonly string[] => quote.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** Whether the end of the first is the beginning of the second, or the second is within the first. */
const runsInto = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((_, at) => {
    const shared = Math.min(a.length - at, b.length);
    return shared >= SHARED_WORDS && b.slice(0, shared).every((word, i) => word === a[at + i]);
  });
