import type { Document } from '../../document/document.ts';

/** Longest quotation that sounds natural when it is read back, in words. */
const MOST_WORDS = 8;
/** How many words before the point are kept, where a sentence is too long to quote whole. */
const LEAD_WORDS = 2;

/** The candidate's own words from one word up to another, at most eight of them, without the punctuation around. */
export function quoteWords(doc: Document, first: number, end: number, most = MOST_WORDS): string {
  const from = doc.words[first];
  const to = doc.words[Math.min(end, first + most) - 1];
  return from && to ? doc.text.slice(from.start, to.end) : '';
}

/** A quotation that holds a stretch of the answer: its whole sentence where that is short, else the stretch and what follows it. */
export function quoteAround(doc: Document, start: number, end: number, most = MOST_WORDS): string {
  const first = doc.words.findIndex((word) => word.end > start);
  const sentence = doc.sentences[doc.words[first]?.sentence ?? 0];
  if (first < 0 || !sentence) return '';
  if (sentence.endWord - sentence.firstWord <= most) return quoteWords(doc, sentence.firstWord, sentence.endWord, most);
  const stop = doc.words.findLastIndex((word) => word.start < end) + 1;
  const from = Math.max(sentence.firstWord, first - LEAD_WORDS);
  return quoteWords(doc, from, Math.min(sentence.endWord, Math.max(stop, from + most)), most);
}
