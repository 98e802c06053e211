import type { Tokenise } from '../onnx/tokenizer.ts';

/** Two texts as ids of their tokens, one after the other; the first so many are the first text's, with the marks around it. */
export type PairTokens = { readonly ids: readonly number[]; readonly first: number };
export type TokenisePair = (one: string, other: string) => PairTokens;

/** More tokens than any pair had that was learnt from. */
export const MOST_TOKENS = 160;

/** Cuts two texts into tokens as BERT has it: a mark, the one, a mark, the other, a mark. Of what is too long together the end of the longer text is left out. */
export const createPairTokeniser =
  (tokenise: Tokenise): TokenisePair =>
  (one, other) => {
    const [first, second] = fitting(tokenise(withoutMarks(one), MOST_TOKENS), tokenise(withoutMarks(other), MOST_TOKENS));
    return { ids: [...first, ...second.slice(1)], first: first.length };
  };

/** The model's own marks are words of no text. */
export const withoutMarks = (text: string): string => text.replace(/\[(CLS|SEP|MASK|PAD|UNK)\]/g, '$1');

function fitting(one: readonly number[], other: readonly number[]): readonly [readonly number[], readonly number[]] {
  const room = MOST_TOKENS + 1;
  const half = Math.floor(room / 2);
  if (one.length + other.length <= room) return [one, other];
  if (one.length <= half) return [one, cut(other, room - one.length)];
  if (other.length <= half) return [cut(one, room - other.length), other];
  return [cut(one, half), cut(other, room - half)];
}

/** Without the end of the text, but with the mark behind it. */
const cut = (ids: readonly number[], to: number): readonly number[] => [...ids.slice(0, to - 1), ...ids.slice(-1)];
