import { normalise } from '../../document/parse.ts';

/** Longest end of a turn that is read for what it asks, in words; recognisers write no full stops. */
const TAIL_WORDS = 16;

/** Words in lower case without punctuation, apostrophes kept straight; brackets are how recognisers write sounds. */
export const bareWords = (text: string): string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== "'");

/** The last sentence of a turn as bare words, at most {@link TAIL_WORDS} of them, and whether it is written as a question. */
export function tailOf(text: string): { readonly text: string; readonly isQuestion: boolean; readonly words: number } {
  const sentences = text.split(/(?<=[.?!…])\s+/).filter((one) => bareWords(one).length > 0);
  const last = sentences.at(-1) ?? '';
  const words = bareWords(last);
  return { text: words.slice(-TAIL_WORDS).join(' '), isQuestion: last.trimEnd().endsWith('?'), words: words.length };
}

/** Words at the end of a turn in which a change of language is looked for. */
const LAST_WORDS = 14;

/** The end of a long turn; all of a short one. */
export const lastPart = (text: string): string => text.trim().split(/\s+/).slice(-LAST_WORDS).join(' ');
