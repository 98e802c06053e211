import { normalise } from '../../document/parse.ts';

/** A word, a number, or a sign that belongs to one. Parts of hyphenated words stand apart. Half-open UTF-16 offsets. */
export type Piece = {
  readonly lower: string;
  readonly start: number;
  readonly end: number /** Punctuation stands before it that parts clauses. */;
  readonly isAfterBreak: boolean;
};

const PIECE = /[£$€]|%|\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+\d[\p{L}\d]*|\p{L}+(?:['’]\p{L}+)?/gu;
/** A full stop, comma, bracket or dash; not a hyphen or the slash of a range. */
const BREAK = /[.,;:!?()—"“”\n]/;

/** The words and numbers of a text in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    pieces.push({ lower: normalise(match[0]), start, end, isAfterBreak: BREAK.test(text.slice(last, start)) });
    last = end;
  }
  return pieces;
}
