import { findDisfluencies } from '../disfluency/find-disfluencies.ts';
import type { Document, Sentence } from './document.ts';
import { stemOf } from './stem.ts';
import { tag } from './tagger.ts';
import type { Word } from './word.ts';

/** The longest answer that is analysed, in UTF-16 units. */
export const MAX_ANSWER_LENGTH = 20_000;

/** Reads an answer into sentences, words and disfluencies. Throws a `RangeError` above {@link MAX_ANSWER_LENGTH}; hosts check before. */
export function parseDocument(text: string): Document {
  if (text.length > MAX_ANSWER_LENGTH) {
    throw new RangeError(`An answer has at most ${MAX_ANSWER_LENGTH} characters; this one has ${text.length}.`);
  }
  const tagged = tag(text);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let token = 0;
  for (const range of tagged.sentences) {
    const firstWord = words.length;
    for (const { text: word, start, end, before, after } of splitWords(text, range.start, range.end)) {
      while (token < tagged.tokens.length && (tagged.tokens[token]?.end ?? 0) <= start) token++;
      const lower = normalise(word);
      // Named one by one: a spread costs more than all the rest.
      words.push({
        text: word,
        start,
        end,
        before,
        after,
        index: words.length,
        lower,
        stem: stemOf(lower),
        tag: tagged.tokens[token]?.tag ?? 'X',
        sentence: sentences.length,
      });
    }
    if (words.length === firstWord) continue;
    sentences.push({
      index: sentences.length,
      start: range.start,
      end: range.end,
      text: text.slice(range.start, range.end),
      firstWord,
      endWord: words.length,
    });
  }
  return { text, words, sentences, disfluencies: findDisfluencies(words) };
}

type Piece = Pick<Word, 'text' | 'start' | 'end' | 'before' | 'after'>;

/** A letter or digit of ASCII is no edge: most words begin and end with one, and need no pattern. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const EDGE = /[^\p{L}\p{N}$£€%#+]/u;

/** Splits at white space and at dashes between words, and sets the punctuation at the edges apart. */
function* splitWords(text: string, from: number, to: number): Generator<Piece> {
  for (const run of text.slice(from, to).matchAll(/[^\s—–…/]+[—–…/]*|[—–…/]+/gu)) {
    const runStart = from + run.index;
    const runEnd = runStart + run[0].length;
    let start = runStart;
    let end = runEnd;
    while (start < end && !isPlain(text.charCodeAt(start)) && EDGE.test(charAt(text, start))) start += charAt(text, start).length;
    while (end > start && !isPlain(text.charCodeAt(end - 1)) && EDGE.test(charBefore(text, end))) end -= charBefore(text, end).length;
    if (start >= end) continue;
    yield { text: text.slice(start, end), start, end, before: text.slice(runStart, start), after: text.slice(end, runEnd) };
  }
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isLowSurrogate = low >= 0xdc00 && low <= 0xdfff;
  const high = text.charCodeAt(at - 2);
  return isLowSurrogate && high >= 0xd800 && high <= 0xdbff ? text.slice(at - 2, at) : text.slice(at - 1, at);
}

/** Lower case with straight apostrophes: the form that lexicons are written in. */
export const normalise = (text: string): string => text.toLowerCase().replace(/[’‘ʼ]/g, "'");
