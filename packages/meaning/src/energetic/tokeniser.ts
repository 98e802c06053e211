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
  const pieces: Pieces = { known: new Map(), longest: new Map() };
  for (let id = RESERVED; id < vocabulary.length; id++) {
    const [piece, score] = vocabulary[id] as Vocabulary[number];
    pieces.known.set(piece, { id, score });
    const first = piece.charCodeAt(0);
    if (piece.length > (pieces.longest.get(first) ?? 0)) pieces.longest.set(first, piece.length);
  }
  return (text) => {
    const plain = text.normalize('NFKC');
    return plain === '' ? [] : cut(BLANK + plain.replaceAll(' ', BLANK), pieces);
  };
}

type Pieces = {
  readonly known: Map<string, { readonly id: number; readonly score: number }>;
  /** By first character, the length of the longest piece. */
  readonly longest: Map<number, number>;
};

function cut(text: string, { known, longest }: Pieces): readonly number[] {
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
    let isKnown = false;
    const farthest = Math.min(text.length, start + (longest.get(text.charCodeAt(start)) ?? 0));
    for (let end = start + 1; end <= farthest; end++) {
      const piece = known.get(text.slice(start, end));
      if (!piece) continue;
      isKnown = true;
      reach(start, end, piece.id, piece.score);
    }
    if (!isKnown) reach(start, start + 1, UNKNOWN, 0);
  }
  const ids: number[] = [];
  for (let end = text.length; end > 0; end = from[end] as number) {
    const id = last[end] as number;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
  }
  return ids.reverse();
}
