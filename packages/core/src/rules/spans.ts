import type { Document, Sentence } from '../document/document.ts';
import type { TextSpan } from '../finding/finding.ts';

/** The span of a half-open range of word indices. */
export const wordsSpan = (doc: Document, first: number, end: number): TextSpan => ({
  kind: 'text',
  start: doc.words[first]?.start ?? 0,
  end: doc.words[end - 1]?.end ?? 0,
});
/** The words of the whole answer, as one span. */
export const wholeSpan = (doc: Document): TextSpan => wordsSpan(doc, 0, doc.words.length);
export const sentenceSpan = (sentence: Sentence): TextSpan => ({ kind: 'text', start: sentence.start, end: sentence.end });
export const textOf = (doc: Document, span: TextSpan): string => doc.text.slice(span.start, span.end);
export const wordCount = (sentence: Sentence): number => sentence.endWord - sentence.firstWord;

/** The first words of a stretch, for a message that only has to point at it. */
export function opening(doc: Document, first: number, end: number, words = 7): string {
  const shown = textOf(doc, wordsSpan(doc, first, Math.min(end, first + words)));
  return end - first > words ? `${shown} …` : shown;
}

/** Words between full stops that only a recogniser without punctuation leaves together. */
export const UNPUNCTUATED_WORDS = 70;

/** Whether full stops can be trusted: nothing about sentences may be said of a transcript that has none. */
export const isPunctuated = (doc: Document): boolean => doc.sentences.length > 1 && doc.words.length / doc.sentences.length < UNPUNCTUATED_WORDS;

/** Whether the word lies in a filled pause, a discourse marker, an edit term or abandoned words; one flag a word. */
export function disfluentWords(doc: Document): readonly boolean[] {
  const flags = new Array<boolean>(doc.words.length).fill(false);
  for (const { firstWord, endWord } of doc.disfluencies) flags.fill(true, firstWord, endWord);
  return flags;
}
