import { normalise } from '../../document/parse.ts';
import { MONTHS, SHORT_MONTHS } from './clause-words.ts';
import { LABELLED } from './units.ts';

/** A word, a number, or a sign that belongs to one. Parts of hyphenated words stand apart. Half-open UTF-16 offsets. */
export type Piece = {
  readonly lower: string;
  readonly start: number;
  readonly end: number /** Punctuation stands before it that parts clauses. */;
  readonly isAfterBreak: boolean;
};

/** Thousands are parted by commas or by blanks ("24 000"); a year may be short ("'22"). */
const PIECE =
  /[£$€]|%|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|(?<![\p{L}\d])['’]\d\d(?![\d\p{L}]|[ -]\p{L}[^'’]{0,60}['’](?!\p{L}))|\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+\d[\p{L}\d]*|\p{L}+(?:['’]\p{L}+)?/gu;
/** Within a piece it parts thousands. */
const BLANK = /[ \u00a0\u202f]/g;
/** A full stop, comma, bracket or dash; not a hyphen or the slash of a range. */
const BREAK = /[.,;:!?()—"“”\n]/;

/** The number behind these is a date or a name, and no thousands of what follows: "in May 24 120 people came". */
const NUMBERED: ReadonlySet<string> = new Set([...MONTHS, ...SHORT_MONTHS, ...LABELLED]);
/** Before one thing: "a 1 250-bed hospital", and "three 100-bed wards". */
const OF_ONE: ReadonlySet<string> = new Set(['a', 'an', 'this', 'that']);

/** The words and numbers of a text in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const from = /^['’]/.test(match[0]) ? match.index + 1 : match.index;
    const isAfterBreak = BREAK.test(text.slice(last, from));
    last = match.index + match[0].length;
    const piece = { lower: normalise(match[0]).replace(BLANK, ','), start: from, end: last, isAfterBreak };
    pieces.push(...(BLANK_AND_DIGIT.test(match[0]) ? numbersIn(piece, text, pieces.at(-1)) : [piece]));
  }
  return pieces;
}
const BLANK_AND_DIGIT = /[ \u00a0\u202f][1-9]/;

/** What a blank parts: thousands of one number, or two that only stand side by side ("3 100-bed wards"). */
function numbersIn(piece: Piece, text: string, before: Piece | undefined): Piece[] {
  const word = before?.lower ?? '';
  const groups = piece.lower.split(',');
  const isHeadApart = NUMBERED.has(word) && !piece.isAfterBreak && !groups[1]?.startsWith('0');
  const isTailApart = /^-\p{L}/u.test(text.slice(piece.end, piece.end + 2)) && !OF_ONE.has(word) && !groups.at(-1)?.startsWith('0');
  if (!isHeadApart && !isTailApart) return [piece];
  const cut = piece.start + (isHeadApart ? piece.lower.indexOf(',') : piece.lower.lastIndexOf(','));
  const at = cut - piece.start;
  return [
    { ...piece, lower: piece.lower.slice(0, at), end: cut },
    { ...piece, lower: piece.lower.slice(at + 1), start: cut + 1, isAfterBreak: false },
  ];
}
