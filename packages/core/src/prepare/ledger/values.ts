import { likeStem } from '../words/likeness.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import { type Amount, amountsOf, type Dimension, type Nearness } from './amounts.ts';
import { NUMERIC } from './clause-words.ts';
import type { Piece } from './number-tokens.ts';

/** A quantity with what it counts. `end` and `start` are offsets into the text. */
export type Value = {
  readonly dimension: Dimension;
  readonly value: number;
  /** The number as it is said, without its unit. */
  readonly told: number;
  readonly nearness: Nearness;
  /** Stems of the words after it (and of the group before "of twelve"): what it counts. */
  readonly nouns: readonly string[];
  /** Worked out from others: a difference, a share, a length of time between two years. */
  readonly isDerived: boolean;
  /** "Two of my operators": a part of what is counted. */
  readonly isPart: boolean;
  /** "Everybody": the whole of them, told without a number. */
  readonly isUncounted?: true;
  /** How far off it may be, in its own unit: a year when only years are known. */
  readonly slack: number;
  readonly start: number;
  readonly end: number;
};

const NOUN_WORDS = 4;
const DAYS_OF_YEAR = 365.25;
const DAYS_OF_MONTH = 30.44;
const PREPOSITION = /^(?:of|to|in|on|at|for|with|from|by|after|before|and|but|so|a|an|per|each|every|who|that|which|when|because|while|went|was|were|is|are)$/;
const PRONOUN = /^(?:them|those|these|it|us|you)$/;
/** Between two values of one change. */
const TO = /^(?:to|down|up|until|till|and)$/;

/** Told with a number that can be put on record: not how often a thing is done, nor "no complaints" or "everybody". */
export const isFigure = ({ dimension, value, isUncounted }: Value): boolean => dimension !== 'every' && value > 0 && !isUncounted;

/** What a text counts and measures, and what follows from it: of "from 40 to 12", also the difference and the share. */
export function valuesOf(pieces: readonly Piece[], isFact = false): Value[] {
  const base = amountsOf(pieces).map((amount) => placedOf(pieces, amount));
  return [...base, ...changesIn(pieces, base), ...sharesIn(pieces, base, isFact), ...wholesIn(pieces), ...yearsApart(base)];
}

type Placed = Value & { readonly first: number; readonly after: number };

function placedOf(pieces: readonly Piece[], { dimension, value, told, nearness, first, end }: Amount): Placed {
  return {
    dimension,
    value,
    told,
    nearness,
    nouns: nounsOf(pieces, first, end),
    isDerived: false,
    isPart: dimension === 'count' && pieces[end]?.lower === 'of' && /^(?:my|our|the|them|us|those|these)$/.test(pieces[end + 1]?.lower ?? ''),
    slack: 0,
    start: pieces[first]?.start ?? 0,
    end: pieces[end - 1]?.end ?? 0,
    first,
    after: end,
  };
}

function nounsOf(pieces: readonly Piece[], first: number, end: number): string[] {
  const nouns: string[] = [];
  for (let at = end; at < Math.min(pieces.length, end + NOUN_WORDS); at++) {
    const piece = pieces[at];
    if (!piece || piece.isAfterBreak || /^[\d£$€%]/.test(piece.lower)) break;
    if (PREPOSITION.test(piece.lower) || PRONOUN.test(piece.lower)) {
      if (piece.lower === 'of' && nouns.length === 0) continue;
      break;
    }
    if (weightOf(piece.lower) > 0 && !NUMERIC.has(piece.lower)) nouns.push(likeStem(plainStem(piece.lower)));
  }
  // "A team of twelve".
  const group = pieces[first - 2];
  if (pieces[first - 1]?.lower === 'of' && group && !/^(?:instead|out|inside|ahead|short)$/.test(group.lower)) nouns.push(likeStem(plainStem(group.lower)));
  return nouns;
}

/** Pairs of values of one kind with "to" between them: a change, from which its size and its share follow. */
function changesIn(pieces: readonly Piece[], base: readonly Placed[]): Value[] {
  return base.slice(1).flatMap((after, i) => {
    const before = base[i];
    if (!before || !isChange(pieces, before, after) || before.value === 0) return [];
    // "From under a third to well over half": what follows is as loose as they are.
    if (before.nearness !== 'exact' || after.nearness !== 'exact') return [];
    if (after.dimension === 'year') return between(before, after);
    // "From 52 days to 31": the second has the unit of the first.
    const [from, to] = numbersInOneUnit(before, after);
    const of = { nearness: 'exact' as const, nouns: before.nouns, isDerived: true, isPart: false, slack: 0, start: before.start, end: after.end };
    const share = (100 * (to - from)) / from;
    const dimension = before.dimension === 'count' ? after.dimension : before.dimension;
    return [
      { ...of, dimension, value: Math.abs(to - from) },
      { ...of, dimension: 'percent' as const, value: Math.abs(share) },
      { ...of, dimension: 'percent' as const, value: (100 * to) / from },
      { ...of, dimension: 'times' as const, value: Math.max(to / from, from / to) },
      ...(before.dimension === after.dimension
        ? []
        : [before.dimension === 'count' ? { ...before, dimension, value: from } : { ...after, dimension, value: to, nouns: before.nouns }]),
    ].map((value) => ({ told: value.value, ...value }));
  });
}

const numbersInOneUnit = (before: Value, after: Value): readonly [number, number] => {
  if (before.dimension === after.dimension) return [before.value, after.value];
  const named = before.dimension === 'count' ? after : before;
  const unit = named.told === 0 ? 1 : named.value / named.told;
  return before.dimension === 'count' ? [before.value * unit, after.value] : [before.value, after.value * unit];
};

function isChange(pieces: readonly Piece[], before: Placed, after: Placed): boolean {
  if (after.first - before.after > 5) return false;
  const words = pieces.slice(before.after, after.first);
  if (words.length === 0) return before.dimension === 'year' && after.dimension === 'year';
  const isOneKind = before.dimension === after.dimension || before.dimension === 'count' || after.dimension === 'count';
  return isOneKind && words.some(({ lower }) => TO.test(lower) && lower !== 'and') && !words.some(({ isAfterBreak }) => isAfterBreak);
}

/** Between two years: the time from one to the other, to the year. */
const between = (before: Value, after: Value): Value[] =>
  after.value > before.value
    ? [{ ...before, dimension: 'time', value: (after.value - before.value) * DAYS_OF_YEAR, isDerived: true, slack: DAYS_OF_YEAR, end: after.end }]
    : [];

/** Two years told one after the other: how long it was from one to the other. */
function yearsApart(base: readonly Placed[]): Value[] {
  const years = base.filter(({ dimension }) => dimension === 'year');
  return years.slice(1).flatMap((later, i) => {
    const earlier = years[i];
    if (!earlier || earlier.value === later.value) return [];
    const apart = Math.abs(later.value - earlier.value);
    return [{ ...earlier, dimension: 'time' as const, value: apart * DAYS_OF_YEAR, told: apart, isDerived: true, slack: DAYS_OF_YEAR, end: later.end }];
  });
}

/** Two counts of one thing side by side, the smaller one a part of the other ("9 readers; 7 of them"). */
function sharesIn(pieces: readonly Piece[], base: readonly Placed[], isFact: boolean): Value[] {
  return base.flatMap((part, i) => {
    const whole = base[i - 1];
    if (!whole || part.dimension !== 'count' || whole.dimension !== 'count' || part.value >= whole.value || (!isFact && pieces[part.after]?.lower !== 'of'))
      return [];
    return [{ ...part, dimension: 'percent' as const, value: (100 * part.value) / whole.value, isDerived: true, isPart: false, start: whole.start }];
  });
}

export const MONTH = DAYS_OF_MONTH;
export const YEAR = DAYS_OF_YEAR;

/** "All of my pupils", "every resident": the whole of them. */
function wholesIn(pieces: readonly Piece[]): Value[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1]?.lower ?? '';
    const isAll = piece.lower === 'all' && /^(?:of|my|our|the|nine|ten|\d+)$/.test(next);
    const isEvery = (piece.lower === 'every' && /^(?:single|one)$/.test(next)) || /^(?:everyone|everybody)$/.test(piece.lower);
    if (!isAll && !isEvery) return [];
    const nouns = pieces.slice(at + 1, at + 5).map(({ lower }) => likeStem(plainStem(lower)));
    const isPronoun = /^every(?:one|body)$/.test(piece.lower);
    return [
      {
        dimension: 'percent',
        value: 100,
        told: 100,
        nearness: 'exact',
        nouns,
        isDerived: true,
        isPart: false,
        slack: 0,
        start: piece.start,
        end: (isPronoun ? undefined : pieces[at + 1]?.end) ?? piece.end,
        ...(isEvery ? { isUncounted: true } : {}),
      },
    ];
  });
}
