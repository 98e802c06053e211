import tokenizer from 'llama-tokenizer-js';
import type { HeardUtterance, HeardWord } from '../ports.ts';

/** One token that the decoder chose, how probable it was (0–1), and how probable the beginning of an "um" or "uh" was in its place. */
export type ChosenToken = { readonly id: number; readonly probability: number; readonly filler: number };

/** What marks the beginning of a word in a piece of the vocabulary. */
const WORD_MARK = '\u2581';

/** The comma of the vocabulary. */
export const COMMA_TOKEN = tokenizer.vocabByString.get(',') ?? -1;

/** Tokens that a filled pause begins with. "uh" is written in two tokens, of which the first begins hardly any other word. */
export const FILLER_TOKENS: readonly number[] = ['um', 'Um', 'er', 'Er', 'ah', 'Ah', 'mm', 'u', 'U']
  .map((piece) => tokenizer.vocabByString.get(WORD_MARK + piece))
  .filter((id) => id !== undefined);

/** On fluent speech the recogniser's probability of a filler inside a word stays below. */
const FILLER_TAIL = 0.005;

/** Joins tokens to words at the spaces. A word is as sure as the geometric mean of its tokens. */
export function utteranceOf(tokens: readonly ChosenToken[], fillerAtEnd: number): HeardUtterance {
  const words: ChosenToken[][] = [];
  for (const [i, token] of tokens.entries()) {
    const piece = tokenizer.vocabById[token.id] ?? '';
    if (piece.startsWith(WORD_MARK) || words.length === 0 || isFillerTail(tokens, i)) words.push([]);
    words.at(-1)?.push(token);
  }
  return {
    words: words.flatMap((word, i) => splitAtSpaces(word, fillerAfter(words[i - 1]))),
    fillerAtEnd: Math.max(fillerAtEnd, fillerAfter(words.at(-1))),
  };
}

/** "team-arm" for "team, um": a last syllable that sounds like a filled pause, where the recogniser thought of one, is a word of its own. */
function isFillerTail(tokens: readonly ChosenToken[], at: number): boolean {
  const piece = (token: ChosenToken | undefined): string => tokenizer.vocabById[token?.id ?? -1] ?? WORD_MARK;
  const end = tokens.findIndex((token, i) => i > at && !/^[\p{L}]/u.test(piece(token)));
  const tail = tokens.slice(at, end === -1 ? undefined : end);
  return Math.max(...tail.slice(0, 2).map(({ filler }) => filler)) >= FILLER_TAIL && /^-?(?:m?um|arm|uh)$/.test(tail.map(piece).join(''));
}

/** A comma may come first, then the "um": what was probable in the place of a comma counts for the next word. */
function fillerAfter(word: readonly ChosenToken[] = []): number {
  return Math.max(0, ...word.slice(1).map(({ filler }) => filler));
}

/** A piece may hold spaces inside; each word of it is as sure as the whole. */
function splitAtSpaces(tokens: readonly ChosenToken[], before: number): HeardWord[] {
  const text = tokenizer.decode(
    tokens.map(({ id }) => id),
    false,
    false,
  );
  const confidence = Math.exp(tokens.reduce((sum, { probability }) => sum + Math.log(Math.max(probability, Number.MIN_VALUE)), 0) / tokens.length);
  return text
    .split(/\s+/)
    .map((part) => part.replace(/^-/, ''))
    .filter((part) => part !== '')
    .map((part, i) => ({ text: part, confidence, fillerBefore: i === 0 ? Math.max(before, tokens[0]?.filler ?? 0) : 0 }));
}
