import { normalise } from '../../document/parse.ts';

/** A word, a number, or a sign that belongs to one. Parts of hyphenated words stand apart. Half-open UTF-16 offsets. */
export type Piece = {
  readonly lower: string;
  readonly start: number;
  readonly end: number /** Punctuation stands before it that parts clauses. */;
  readonly isAfterBreak: boolean;
};

/** Thousands are parted by commas or by blanks ("24 000"); a year may be short ("'22"). */
const PIECE =
  /[£$€]|%|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|(?<![\p{L}\d])['’]\d\d(?![\d\p{L}]|[ -]\p{L}[^'’]{0,60}['’](?!\p{L}))|\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+\d[\p{L}\d]*|\p{L}+(?:['’]\p{L}+)?/gu;
/** Within a piece it parts thousands. */
const BLANK = /[ \u00a0\u202f]/g;
/** A full stop, comma, bracket or dash; not a hyphen or the slash of a range. */
const BREAK = /[.,;:!?()—"“”\n]/;

/** The words and numbers of a text in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = /^['’]/.test(match[0]) ? match.index + 1 : match.index;
    const end = match.index + match[0].length;
    pieces.push({ lower: normalise(match[0]).replace(BLANK, ','), start, end, isAfterBreak: BREAK.test(text.slice(last, start)) });
    last = end;
  }
  return pieces;
}
