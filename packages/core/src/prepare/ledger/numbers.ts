import { ONES, ordinalName, SCALES, TENS } from '../../document/number-words.ts';
import type { Piece } from './number-tokens.ts';

/** A number in words or digits: its value, and the place after it. */
export type ReadNumber = { readonly value: number; readonly end: number };

const SMALL = new Map<string, number>([
  ...ONES.map((name, value) => [name, value] as const),
  ...TENS.flatMap((name, i) => (name === '' ? [] : [[name, i * 10] as const])),
]);
/** "The mid nineties". */
const TENS_PLURAL = new Map(TENS.flatMap((name, i) => (name === '' ? [] : [[`${name.slice(0, -1)}ies`, i * 10 + 5] as [string, number]])));
const SCALE = new Map<string, number>([
  ...SCALES.map(([value, name]) => [name, value] as const),
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['grand', 1e3],
  ['dozen', 12],
  ['mil', 1e6],
]);
/** "third", "quarters": one of so many. */
const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[3, 5, 6, 7, 8, 9, 10].flatMap((n): [string, number][] => [
    [ordinalName(ONES[n] ?? ''), n],
    [`${ordinalName(ONES[n] ?? '')}s`, n],
  ]),
]);

export const partOf = (word: string | undefined): number | undefined => (word === undefined ? undefined : PARTS.get(word));

/** "Forty-one", "12,000", "four hundred thousand", "2.5", "nine point two", "a dozen", "two and a half", "half a million"; null where none begins. */
export function readNumber(pieces: readonly Piece[], at: number): ReadNumber | null {
  return partOfScale(pieces, at) ?? (isDigits(wordAt(pieces, at)) ? inDigits(pieces, at) : inWords(pieces, at));
}

const isDigits = (word: string): boolean => /^\d/.test(word);
const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const CENTURIES = new Map([
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Two figures up to here are of this century. */
const LAST_OF_CENTURY = 49;
/** "In '22". */
export function shortYear(pieces: readonly Piece[], at: number): ReadNumber | null {
  const word = wordAt(pieces, at);
  if (!/^'\d\d$/.test(word)) return null;
  const value = Number(word.slice(1));
  return { value: value + (value <= LAST_OF_CENTURY ? 2000 : 1900), end: at + 1 };
}

/** "Twenty twenty-four", "nineteen ninety-eight", "twenty oh nine", "two thousand and nineteen": a year in words. */
export function readYear(pieces: readonly Piece[], at: number): ReadNumber | null {
  const word = wordAt(pieces, at);
  const century = CENTURIES.get(word);
  if (century === undefined) {
    const isMillennium = word === 'two' && joined(pieces, at + 1) === 'thousand';
    const rest = isMillennium && joined(pieces, at + 2) === 'and' ? inWords(pieces, at + 3) : null;
    return rest && rest.value < 100 ? { value: 2000 + rest.value, end: rest.end } : null;
  }
  const small = SMALL.get(joined(pieces, at + 1));
  if (joined(pieces, at + 1) === 'oh') {
    const one = SMALL.get(joined(pieces, at + 2));
    return one === undefined || one > 9 ? null : { value: century + one, end: at + 3 };
  }
  if (small === undefined || small < 10) return null;
  const one = small >= 20 ? SMALL.get(joined(pieces, at + 2)) : undefined;
  return one === undefined || one > 9 || one === 0 ? { value: century + small, end: at + 2 } : { value: century + small + one, end: at + 3 };
}

/** The next word, where nothing stands between. */
const joined = (pieces: readonly Piece[], at: number): string => (pieces[at]?.isAfterBreak === false ? (pieces[at]?.lower ?? '') : '');

/** "A quarter of a million", "half a million". */
function partOfScale(pieces: readonly Piece[], at: number): ReadNumber | null {
  const first = wordAt(pieces, at) === 'a' ? at + 1 : at;
  const part = partOf(wordAt(pieces, first));
  if (part === undefined) return null;
  let next = first + 1;
  if (wordAt(pieces, next) === 'of') next++;
  const scale = wordAt(pieces, next) === 'a' ? SCALE.get(wordAt(pieces, next + 1)) : undefined;
  return scale === undefined ? null : { value: scale / part, end: next + 2 };
}

function inDigits(pieces: readonly Piece[], at: number): ReadNumber {
  const value = Number(wordAt(pieces, at).replaceAll(',', ''));
  return withScales(pieces, value, at + 1);
}

function withScales(pieces: readonly Piece[], value: number, from: number): ReadNumber {
  let end = from;
  let scaled = value;
  for (let scale = SCALE.get(joined(pieces, end)); scale !== undefined; scale = SCALE.get(joined(pieces, end))) {
    // "10 m" is metres or millions; alone it is left to the unit.
    if (wordAt(pieces, end) === 'm' && wordAt(pieces, from - 2) !== '£' && wordAt(pieces, from - 2) !== '$' && wordAt(pieces, from - 2) !== '€') break;
    scaled *= scale;
    end++;
  }
  return withHalf(pieces, scaled, end);
}

/** "… and a half", "… point two". */
function withHalf(pieces: readonly Piece[], value: number, end: number): ReadNumber {
  if (joined(pieces, end) === 'and' && wordAt(pieces, end + 1) === 'a') {
    const part = partOf(wordAt(pieces, end + 2));
    const scale = SCALE.get(joined(pieces, end + 3)) ?? 1;
    if (part !== undefined) return { value: (value + 1 / part) * scale, end: scale === 1 ? end + 3 : end + 4 };
  }
  const decimal = joined(pieces, end) === 'point' ? SMALL.get(wordAt(pieces, end + 1)) : undefined;
  return decimal === undefined ? { value, end } : { value: value + decimal / 10, end: end + 2 };
}

function inWords(pieces: readonly Piece[], at: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let end = at;
  let last = '';
  const tens = TENS_PLURAL.get(wordAt(pieces, at));
  if (tens !== undefined) return { value: tens, end: at + 1 };
  if (wordAt(pieces, at) === 'a' && SCALE.has(wordAt(pieces, at + 1))) {
    group = 1;
    end = at + 1;
  } else if (wordAt(pieces, at) === 'a' && wordAt(pieces, at + 1) === 'couple') return { value: 2, end: wordAt(pieces, at + 2) === 'of' ? at + 3 : at + 2 };
  else if (wordAt(pieces, at) === 'couple') return { value: 2, end: wordAt(pieces, at + 1) === 'of' ? at + 2 : at + 1 };
  for (; end < pieces.length; end++) {
    const word = end === at ? wordAt(pieces, end) : joined(pieces, end);
    const small = SMALL.get(word);
    const scale = SCALE.get(word);
    if (small !== undefined && canFollow(last, small)) group += small;
    else if (scale !== undefined && word.length > 2 && group > 0) {
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (word === 'and' && (last === 'hundred' || last === 'thousand') && SMALL.has(wordAt(pieces, end + 1))) continue;
    else break;
    last = word;
  }
  return last === '' ? null : withHalf(pieces, total + group, end);
}

/** "Twenty" goes on with "four"; "fifteen" goes on with nothing but a scale. */
function canFollow(last: string, small: number): boolean {
  const before = SMALL.get(last);
  if (before === undefined) return true;
  return before >= 20 && small < 10 && small > 0;
}
