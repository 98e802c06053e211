import { FUNCTION_WORDS } from '../../document/function-words.ts';
import { likeStem } from '../words/likeness.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import * as W from './clause-words.ts';
import type { Place } from './judge.ts';
import { type Piece, piecesOf } from './number-tokens.ts';

/** `degree` is any of them but a diploma. */
export type DegreeRank = 'degree' | 'bachelor' | 'master' | 'mba' | 'doctorate' | 'diploma';

/** A degree as it is named: "a law degree", "BSc in nursing". */
export type Degree = Place & {
  readonly rank: DegreeRank;
  /** Stems of what it is in; none where that is not said. */
  readonly subject: readonly string[];
  /** The words before it, with its article last. */
  readonly lead: string;
  /** No further noun stands after it: "a master's in law", not "a degree course" nor "a degree of freedom". */
  readonly isWhole: boolean;
};

/** Short forms, with what they are in right after them: "BSc Nursing". */
const BEFORE_SUBJECT: ReadonlyMap<string, DegreeRank> = new Map([
  ...['bsc', 'ba', 'beng', 'llb'].map((word) => [word, 'bachelor'] as const),
  ...['msc', 'ma', 'meng', 'llm'].map((word) => [word, 'master'] as const),
]);
const RANKS: ReadonlyMap<string, DegreeRank> = new Map([
  ...BEFORE_SUBJECT,
  ...['bachelor', "bachelor's", 'bachelors'].map((word) => [word, 'bachelor'] as const),
  ...['master', "master's", 'masters'].map((word) => [word, 'master'] as const),
  ...['doctorate', 'phd'].map((word) => [word, 'doctorate'] as const),
  ...['degree', 'degrees'].map((word) => [word, 'degree'] as const),
  ['mba', 'mba'],
  ['diploma', 'diploma'],
]);
export const DEGREE_STEMS: ReadonlySet<string> = new Set([...RANKS.keys()].map((word) => likeStem(plainStem(word))));
/** Before a degree, and no subject. */
const UNTELLING: ReadonlySet<string> = new Set(
  'university college academic formal full proper first second third class good honours undergraduate postgraduate joint'.split(' '),
);
/** After a degree: when and how it was done. */
const AFTERWARDS: ReadonlySet<string> = new Set('last next full part later abroad online alone years year'.split(' '));
/** What a degree is in has at most so many telling words. */
const MOST_OF_SUBJECT = 4;
/** Words before the article of a degree that tell whose it is: "I have also just finished". */
const LEAD = 6;

/** The degrees that a stretch of a text names. */
export function degreesIn(text: string, from = 0, to = text.length): Degree[] {
  const pieces = piecesOf(text.slice(from, to));
  return pieces.flatMap((piece, at): Degree[] => {
    const rank = RANKS.get(piece.lower);
    const next = nextTo(pieces, at);
    if (!rank || (rank === 'degree' && RANKS.has(pieces[at - 1]?.lower ?? ''))) return [];
    // "Master electrician".
    if (piece.lower === 'master' && W.TITLES.has(next)) return [];
    const last = rank !== 'degree' && next === 'degree' ? at + 1 : at;
    const before = wordsBefore(pieces, at);
    const subject = [...pieces.slice(at - before, at).map(({ lower }) => lower), ...subjectAfter(pieces, last)].filter((word) => !UNTELLING.has(word));
    return [
      {
        rank,
        subject: subject.map((word) => likeStem(plainStem(word))),
        lead: pieces
          .slice(Math.max(0, at - before - LEAD), at - before)
          .map(({ lower }) => lower)
          .join(' '),
        isWhole: BEFORE_SUBJECT.has(piece.lower) || endsAt(rank, nextTo(pieces, last)),
        start: from + piece.start,
        end: from + (pieces[last]?.end ?? piece.end),
      },
    ];
  });
}

/** The word after another where nothing parts them; else empty. */
const nextTo = (pieces: readonly Piece[], at: number): string => {
  const next = pieces[at + 1];
  return !next || next.isAfterBreak ? '' : next.lower;
};

const isTelling = (word: string): boolean => word !== '' && weightOf(word) > 0 && !/^\d/.test(word) && !W.NUMERIC.has(word) && !W.MONTHS.has(word);

function wordsBefore(pieces: readonly Piece[], at: number): number {
  let first = at;
  while (first > 0 && at - first < MOST_OF_SUBJECT && !pieces[first]?.isAfterBreak && isTelling(pieces[first - 1]?.lower ?? '')) first--;
  return at - first;
}

/** "In data science", "of Science in Physics": of science or of arts is what every one is. */
function subjectAfter(pieces: readonly Piece[], last: number): string[] {
  const words: string[] = [];
  for (let at = last; words.length < MOST_OF_SUBJECT; at++) {
    const next = nextTo(pieces, at);
    if (/^(?:in|of|the)$/.test(next) || (/^(?:science|arts)$/.test(next) && pieces[at]?.lower === 'of')) continue;
    if (!isTelling(next) || AFTERWARDS.has(next)) break;
    words.push(next);
  }
  return words;
}

const endsAt = (rank: DegreeRank, next: string): boolean =>
  rank === 'degree' && next === 'of' ? false : FUNCTION_WORDS.has(next) || AFTERWARDS.has(next) || /^$|^\d|ly$/.test(next) || W.NUMERIC.has(next);
