import { normalise } from '../../document/parse.ts';

/** Longest end of a turn that is read for what it asks, in words; recognisers write no full stops. */
const TAIL_WORDS = 16;

/** Words in lower case without punctuation, apostrophes kept straight; brackets are how recognisers write sounds. */
export const bareWords = (text: string): string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== "'");

/** The sentences of a turn that have words in them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open: string[] = [];
  for (const word of text.split(/\s+/)) {
    open.push(word);
    if (!ENDS.has(word.at(-1) ?? '')) continue;
    sentences.push(open.join(' '));
    open = [];
  }
  return [...sentences, open.join(' ')].filter((one) => bareWords(one).length > 0);
}
const ENDS = new Set('.?!…');

/** The last sentence of a turn as bare words, at most {@link TAIL_WORDS} of them, and whether it is written as a question. */
export function tailOf(text: string): { readonly text: string; readonly isQuestion: boolean; readonly words: number } {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  const words = bareWords(last);
  return { text: words.slice(-TAIL_WORDS).join(' '), isQuestion: last.trimEnd().endsWith('?'), words: words.length };
}

/** Words at the end of a turn in which a change of language is looked for. */
const LAST_WORDS = 14;

/** The end of a long turn; all of a short one. */
export const lastPart = (text: string): string => text.trim().split(/\s+/).slice(-LAST_WORDS).join(' ');
