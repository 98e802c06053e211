import type { Vocabulary } from './package-files.ts';

/** Text to the numbers of its pieces. */
export type Tokenise = (text: string) => readonly number[];

/** Stands for a blank, and before the text. */
const BLANK = '▁';
/** The piece of what is in no other piece. */
const UNKNOWN = 0;
/** Marks for the training of the model, which no text has. */
const RESERVED = 6;

/**
 * Cuts text into the likeliest pieces (SentencePiece's unigram model), in the way in which the model was taught: a character that no piece begins with,
 * or that can only be reached past the end of a piece, costs nothing, and of several unknown pieces in a row one is left.
 */
export function createTokeniser(vocabulary: Vocabulary): Tokenise {
  /** Every piece, and, as null, everything that a longer one begins with. */
  const pieces = new Map<string, { readonly id: number; readonly score: number } | null>();
  for (const [id, [piece, score]] of vocabulary.entries()) {
    if (id < RESERVED) continue;
    for (let length = 1; length < piece.length; length++) if (!pieces.has(piece.slice(0, length))) pieces.set(piece.slice(0, length), null);
    pieces.set(piece, { id, score });
  }
  return (text) => {
    const plain = text.normalize('NFKC');
    return plain === '' ? [] : cut(BLANK + plain.replaceAll(' ', BLANK), pieces);
  };
}

function cut(text: string, pieces: ReadonlyMap<string, { readonly id: number; readonly score: number } | null>): readonly number[] {
  /** For every place: the best score of all ways to cut the text up to there, and the last piece of that way. */
  const best = new Float64Array(text.length + 1);
  const last = new Int32Array(text.length + 1).fill(UNKNOWN);
  const from = Int32Array.from(last, (_, at) => at - 1);
  const reach = (start: number, end: number, id: number, score: number): void => {
    const sum = score + (best[start] as number);
    if (best[end] !== 0 && sum < (best[end] as number)) return;
    best[end] = sum;
    last[end] = id;
    from[end] = start;
  };
  for (let start = 0; start < text.length; start++) {
    let known = false;
    for (let end = start + 1; end <= text.length; end++) {
      const piece = pieces.get(text.slice(start, end));
      if (piece === undefined) break;
      if (piece === null) continue;
      known = true;
      reach(start, end, piece.id, piece.score);
    }
    if (!known) reach(start, start + 1, UNKNOWN, 0);
  }
  const ids: number[] = [];
  for (let end = text.length; end > 0; end = from[end] as number) {
    const id = last[end] as number;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
  }
  return ids.reverse();
}
