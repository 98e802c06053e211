import { numberOf } from '../../rubric/horizon/numbers.ts';
import { likeStem } from '../words/likeness.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import { LABELLED } from './amounts.ts';
import * as W from './clause-words.ts';
import { type Piece, piecesOf } from './number-tokens.ts';
import { type Value, valuesOf } from './values.ts';

/** A name as it is written, and its stems. */
export type Name = { readonly text: string; readonly stems: readonly string[]; readonly before: string; readonly start: number; readonly end: number };

/** A clause of an answer or of a fact, as the two are compared. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Telling stems with their weights. */
  readonly stems: ReadonlyMap<string, number>;
  readonly values: readonly Value[];
  readonly names: readonly Name[];
  /** "Ward 7": the noun, and its number or letter. */
  readonly labels: readonly { readonly noun: string; readonly mark: string; readonly start: number; readonly end: number }[];
  /** Titles, each from up to two words before its noun ("night shift manager"). */
  readonly titles: readonly { readonly head: string; readonly words: readonly string[]; readonly start: number; readonly end: number }[];
  readonly isNegated: boolean;
  readonly isWish: boolean;
  readonly isOwn: boolean;
  /** For each pair of opposites: 1, −1, or 0 where neither or both are said. */
  readonly sides: readonly number[];
};

/** The weight of a name beside that of other telling words. */
const WEIGHT_OF_NAME = 1.5;

/** The clauses of one sentence (or of a fact), by offsets into the text. */
export function clausesOf(text: string, from = 0, to = text.length): Clause[] {
  const pieces = piecesOf(text.slice(from, to));
  const cuts = [0];
  for (let at = 1; at < pieces.length; at++) if (isCut(pieces, at)) cuts.push(at);
  return cuts.map((cut, i) => readClause(text, from, pieces.slice(cut, cuts[i + 1] ?? pieces.length), cut === 0)).filter((clause) => clause.end > clause.start);
}

function isCut(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece) return false;
  if (piece.isAfterBreak) return !/^\d/.test(piece.lower) || !/^\d/.test(pieces[at - 1]?.lower ?? '');
  return W.JOINTS.has(piece.lower) && next !== undefined && W.SUBJECTS.has(next.lower);
}

function readClause(text: string, from: number, pieces: readonly Piece[], opensSentence: boolean): Clause {
  const first = pieces[0];
  const last = pieces.at(-1);
  const start = from + (first?.start ?? 0);
  const end = from + (last?.end ?? 0);
  const words = pieces.map(({ lower }) => lower);
  const names = namesOf(text, from, pieces, opensSentence);
  const ofNames = new Set(names.flatMap(({ stems }) => stems));
  const stems = new Map<string, number>();
  for (const [at, lower] of words.entries()) {
    const weight = weightOf(lower);
    if ((lower === 'run' || lower === 'term') && /^(?:long|short)$/.test(words[at - 1] ?? '')) continue;
    if (weight === 0 || /^[£$€%]/.test(lower)) continue;
    const stem = likeStem(plainStem(lower));
    stems.set(stem, Math.max(stems.get(stem) ?? 0, ofNames.has(stem) ? WEIGHT_OF_NAME : weight));
  }
  return {
    start,
    end,
    lower: words.join(' '),
    stems,
    values: valuesOf(pieces).map((value) => ({ ...value, start: from + value.start, end: from + value.end })),
    names,
    labels: labelsOf(pieces, from, text),
    titles: titlesOf(pieces, from),
    isNegated: words.filter((word, at) => W.NEGATIONS.has(word) && !words.slice(at + 1, at + 3).some((next) => W.UNNEGATED.has(next))).length % 2 === 1,
    isWish: words.some((word) => W.WISHES.has(word)),
    isOwn: words.some((word) => /^(?:i|i'm|i've|i'd|i'll|we|we've|my|our|me|us)$/.test(word)),
    sides: W.OPPOSITES.map(([one, other]) => Math.sign(words.filter((word) => one.has(word)).length - words.filter((word) => other.has(word)).length)),
  };
}

/** Runs of capitalised words; the first word of a sentence is one only in capitals or beside another. */
function namesOf(text: string, from: number, pieces: readonly Piece[], opensSentence: boolean): Name[] {
  const names: { first: number; end: number }[] = [];
  pieces.forEach((piece, at) => {
    const written = text.slice(from + piece.start, from + piece.end);
    if (!/^\p{Lu}/u.test(written) || /^i(?:'|$)/.test(piece.lower) || W.MONTHS.has(piece.lower) || W.DAYS.has(piece.lower)) return;
    const isFirst = at === 0 && opensSentence;
    if (isFirst && !/^\p{Lu}[\p{Lu}\d]+$/u.test(written)) return;
    const before = names.at(-1);
    if (before && before.end === at && !piece.isAfterBreak) before.end = at + 1;
    else names.push({ first: at, end: at + 1 });
  });
  return names.map(({ first, end }) => {
    const start = from + (pieces[first]?.start ?? 0);
    const stop = from + (pieces[end - 1]?.end ?? 0);
    const stems = pieces.slice(first, end).map(({ lower }) => likeStem(plainStem(lower)));
    return { text: text.slice(start, stop), stems, before: pieces[first - 1]?.lower ?? '', start, end: stop };
  });
}

const isMark = (text: string, from: number, piece: Piece | undefined): string | null => {
  if (!piece || piece.isAfterBreak) return null;
  const number = numberOf(piece.lower);
  if (number !== null) return String(number);
  return /^\p{Lu}$/u.test(text.slice(from + piece.start, from + piece.end)) && piece.lower !== 'i' ? piece.lower : null;
};

function labelsOf(pieces: readonly Piece[], from: number, text: string): Clause['labels'] {
  return pieces.flatMap((piece, at) => {
    const mark = LABELLED.has(piece.lower) ? isMark(text, from, pieces[at + 1]) : null;
    if (mark === null) return [];
    return [{ noun: piece.lower === 'nvq' ? 'level' : piece.lower, mark, start: from + piece.start, end: from + (pieces[at + 1]?.end ?? piece.end) }];
  });
}

function titlesOf(pieces: readonly Piece[], from: number): Clause['titles'] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    if (!W.TITLES.has(piece.lower) || (next && !next.isAfterBreak && W.TITLES.has(next.lower))) return [];
    let first = at;
    while (first > 0 && at - first < 2 && !pieces[first]?.isAfterBreak && weightOf(pieces[first - 1]?.lower ?? '') === 1) first--;
    const words = pieces.slice(first, at + 1).map(({ lower }) => likeStem(plainStem(lower)));
    return [{ head: likeStem(plainStem(piece.lower)), words, start: from + (pieces[first]?.start ?? 0), end: from + piece.end }];
  });
}
