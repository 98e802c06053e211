import { numberOf } from '../../rubric/horizon/numbers.ts';
import { likeStem } from '../words/likeness.ts';
import { isPast } from '../words/past-forms.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import * as W from './clause-words.ts';
import { type Piece, piecesOf } from './number-tokens.ts';
import { LABELLED } from './units.ts';
import { type Value, valuesOf } from './values.ts';

/** A name as it is written, its stems, and the word and the words before it. */
export type Name = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly before: string;
  readonly lead: string;
  readonly start: number;
  readonly end: number;
};

type Named = { readonly words: readonly string[]; readonly start: number; readonly end: number };

/** `isOwn`: said of oneself, as what one is or was. */
export type Title = { readonly head: string; readonly words: readonly string[]; readonly isOwn: boolean; readonly start: number; readonly end: number };

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
  readonly titles: readonly Title[];
  /** What somebody says they are or were ("a barista"), and where they say they work ("the family law team"). */
  readonly roles: readonly Named[];
  readonly departments: readonly Named[];
  /** It says that a thing did not change. */
  readonly isUnchanged: boolean;
  readonly isBesides: boolean;
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
  for (let at = 1; at < pieces.length; at++) if (isCut(pieces, at) && !isPair(pieces, cuts.at(-1) ?? 0, at)) cuts.push(at);
  return cuts.map((cut, i) => readClause(text, from, pieces.slice(cut, cuts[i + 1] ?? pieces.length), cut === 0)).filter((clause) => clause.end > clause.start);
}

function isCut(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece) return false;
  if (piece.isAfterBreak) return !/^\d/.test(piece.lower) || !/^\d/.test(pieces[at - 1]?.lower ?? '');
  return W.JOINTS.has(piece.lower) && next !== undefined && W.SUBJECTS.has(next.lower);
}

/** Words before "and I" up to which they may only name who did it with one. */
const MOST_OF_PAIR = 6;
const AUXILIARY = /^(?:is|are|am|be|been|has|have|do|does|will|would|can|could|should|must|may|might|goes|wants|needs|likes|says)$/;

/** "A guy from IT and I had a row", "my neighbour and I started it": two people, and no clause of its own. */
function isPair(pieces: readonly Piece[], from: number, at: number): boolean {
  if (pieces[at]?.lower !== 'and' || pieces[at]?.isAfterBreak || !/^(?:i|we)$/.test(pieces[at + 1]?.lower ?? '')) return false;
  const before = pieces.slice(from, at).map(({ lower }) => lower);
  const isPerson = /^(?:an?|my|our|the|one|two|three|another)$/.test(before[0] ?? '');
  return isPerson && before.length <= MOST_OF_PAIR && !before.some((word) => isPast(word) || AUXILIARY.test(word) || /(?:'s|[^su]s)$/.test(word));
}

function readClause(text: string, from: number, pieces: readonly Piece[], opensSentence: boolean): Clause {
  const first = pieces[0];
  const last = pieces.at(-1);
  const start = from + (first?.start ?? 0);
  const end = from + (last?.end ?? 0);
  const words = pieces.map(({ lower }) => lower);
  const names = namesOf(text, from, pieces, opensSentence);
  const ofNames = new Set(names.flatMap(({ stems }) => stems));
  const acronyms = new Set(names.flatMap(({ text: written }) => written.split(' ').filter((word) => ACRONYM.test(word))).map((word) => word.toLowerCase()));
  const stems = new Map<string, number>();
  for (const [at, lower] of words.entries()) {
    // "A colleague in IT" names a department.
    const weight = acronyms.has(lower) ? 1 : weightOf(lower);
    if ((lower === 'run' || lower === 'term') && /^(?:long|short)$/.test(words[at - 1] ?? '')) continue;
    if (weight === 0 || /^[£$€%\d]/.test(lower) || W.NUMERIC.has(lower)) continue;
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
    labels: [...labelsOf(pieces, from, text), ...dateMarks(pieces, from)],
    titles: titlesOf(pieces, from),
    roles: rolesOf(pieces, from),
    departments: departmentsOf(pieces, from),
    isUnchanged: /\b(?:the same|unchanged|no change|not change|didn't change)\b/.test(words.join(' ')),
    isBesides: words.some((word) => W.BESIDES.has(word)) || /\bas well\b(?! as)/.test(words.join(' ')),
    isNegated:
      words.filter(
        (word, at) =>
          W.NEGATIONS.has(word) && !(word === 'without' && words[at - 1] === 'or') && !words.slice(at + 1, at + 3).some((next) => W.UNNEGATED.has(next)),
      ).length %
        2 ===
      1,
    isWish: words.some((word) => W.WISHES.has(word)),
    isOwn: words.some((word) => /^(?:i|i'm|i've|i'd|i'll|we|we've|my|our|me|us)$/.test(word)),
    sides: sidesOf(words),
  };
}

/** "Full time", "sixty thousand over": two words, or a word and its place, read as one. */
function sidesOf(words: readonly string[]): number[] {
  const read = words.map((word, at) => {
    const next = words[at + 1] ?? '';
    if (word === 'more' && next !== 'than') return 'morethings';
    if ((word === 'full' || word === 'part') && next === 'time') return `${word}time`;
    const isAfterAmount = /^\d|thousand|million|percent|%|hundred|days|weeks/.test(words[at - 1] ?? '') && !/^\d/.test(next);
    if (isAfterAmount && (word === 'over' || word === 'above')) return 'overbudget';
    return isAfterAmount && (word === 'under' || word === 'below') ? 'underbudget' : word;
  });
  return W.OPPOSITES.map(([one, other]) => Math.sign(read.filter((word) => one.has(word)).length - read.filter((word) => other.has(word)).length));
}

const ACRONYM = /^\p{Lu}{2,}$/u;
/** Written in capitals, and no name. */
const NAMELESS: ReadonlySet<string> = new Set(['cv', 'ok', 'tv', 'pc', 'asap', 'faq']);

/** A month by its name, or by a short one beside a figure or after a word of time: Jan and May are people as well. */
function isMonth(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (W.MONTHS.has(word)) return true;
  const isBeside = /^(?:'?\d|twenty|nineteen)/.test(pieces[at + 1]?.lower ?? '') || /^\d/.test(pieces[at - 1]?.lower ?? '');
  return (
    W.SHORT_MONTHS.has(word) && (isBeside || (word !== 'jan' && /^(?:in|since|by|until|till|early|mid|late|last|next)$/.test(pieces[at - 1]?.lower ?? '')))
  );
}

/** Runs of capitalised words; the first word of a sentence is one only in capitals or beside another. */
function namesOf(text: string, from: number, pieces: readonly Piece[], opensSentence: boolean): Name[] {
  const names: { first: number; end: number }[] = [];
  pieces.forEach((piece, at) => {
    const written = text.slice(from + piece.start, from + piece.end);
    if (!/^\p{Lu}/u.test(written) || /^i(?:'|$)/.test(piece.lower) || isMonth(pieces, at) || W.DAYS.has(piece.lower) || NAMELESS.has(piece.lower)) return;
    // "A level", "plan B": a letter is no name.
    if (written.length === 1) return;
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
    return { text: text.slice(start, stop), stems, before: pieces[first - 1]?.lower ?? '', lead: leadOf(pieces, first), start, end: stop };
  });
}

/** Words before a name that tell what it is of: "I live in". */
const LEAD = 5;
const leadOf = (pieces: readonly Piece[], first: number): string =>
  pieces
    .slice(Math.max(0, first - LEAD), first)
    .map(({ lower }) => lower)
    .join(' ');

const isMark = (text: string, from: number, piece: Piece | undefined): string | null => {
  if (!piece || piece.isAfterBreak) return null;
  const number = numberOf(piece.lower);
  if (number !== null) return String(number);
  return /^\p{Lu}$/u.test(text.slice(from + piece.start, from + piece.end)) && piece.lower !== 'i' ? piece.lower : null;
};

const telling = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ lower }) => (weightOf(lower) === 1 ? [likeStem(plainStem(lower))] : []));

const MOST_ROLE_WORDS = 4;
/** After "I'm a", "as an", "was the": the words up to a preposition. */
function rolesOf(pieces: readonly Piece[], from: number): Named[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]?.lower ?? '';
    const isSelf = /^(?:i'm|as|became|become)$/.test(before) || (/^(?:am|was|been)$/.test(before) && /^(?:i|i've|have)$/.test(pieces[at - 2]?.lower ?? ''));
    if (!/^(?:a|an)$/.test(piece.lower) || !isSelf) return [];
    let end = at + 1;
    while (
      end < Math.min(pieces.length, at + 1 + MOST_ROLE_WORDS) &&
      !pieces[end]?.isAfterBreak &&
      !/^(?:at|for|in|with|on|of|from|who|that|and|but)$/.test(pieces[end]?.lower ?? '')
    )
      end++;
    const words = telling(pieces.slice(at + 1, end));
    return words.length === 0 ? [] : [{ words, start: from + (pieces[at + 1]?.start ?? 0), end: from + (pieces[end - 1]?.end ?? 0) }];
  });
}

/** "In the family law team", "on the intensive care unit". */
function departmentsOf(pieces: readonly Piece[], from: number): Named[] {
  return pieces.flatMap((piece, at) => {
    if (!W.PLACES_OF_WORK.has(piece.lower)) return [];
    let first = at;
    while (first > 0 && at - first < 3 && !pieces[first]?.isAfterBreak && weightOf(pieces[first - 1]?.lower ?? '') === 1) first--;
    const opener = pieces[first - 1]?.lower ?? '';
    const words = telling(pieces.slice(first, at));
    if (words.length === 0 || !/^(?:the|in|on|with)$/.test(opener)) return [];
    return [{ words, start: from + (pieces[first]?.start ?? 0), end: from + piece.end }];
  });
}

/** Days and months by name, as marks of a date. "May" and "march" are also other words. */
function dateMarks(pieces: readonly Piece[], from: number): Clause['labels'] {
  return pieces.flatMap(({ lower, start, end }) => {
    const noun = W.DAYS.has(lower) ? 'weekday' : W.MONTHS.has(lower) && lower !== 'may' && lower !== 'march' ? 'month' : null;
    return noun === null ? [] : [{ noun, mark: lower.replace(/s$/, ''), start: from + start, end: from + end }];
  });
}

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
    const isOwn = SELF.test(leadOf(pieces, first));
    return [{ head: likeStem(plainStem(piece.lower)), words, isOwn, start: from + (pieces[first]?.start ?? 0), end: from + piece.end }];
  });
}
/** "I was the", "worked as a". */
const SELF = /(?:\bi'm|\bi (?:am|was)|\b(?:i've|have) been|\bas|\bbecame)(?: (?:also|still|now|once|only|just)){0,2} (?:a|an|the|their|our)$/;
