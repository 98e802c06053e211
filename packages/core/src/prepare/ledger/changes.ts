import type { Dimension } from './amounts.ts';
import { type Piece, piecesOf } from './number-tokens.ts';
import { isFigure, type Value, valuesOf } from './values.ts';

/** A figure that was one thing and became another, both in one unit. */
export type Change = { readonly from: Value; readonly to: Value };

const CHANGING: ReadonlySet<Dimension> = new Set(['percent', 'money', 'time', 'mass', 'length', 'count', 'times']);
/** How many words may stand between what belongs together. Judgements of ours, on how far apart people say it. */
const WORDS = {
  /** The two ends: "from 17 percent of the vans in May to 6". */
  apart: 6,
  /** "From" and the first end: "from well over 40". */
  from: 3,
  /** What says that a figure moved, or that it is of the past, and the figure: "it used to take us about ten". */
  reach: 5,
} as const;
/** The last hour of a clock: "from nine to five" is when one works. */
const HOURS = 24;

const TO = /^(?:to|down|up|until|till)$/;
const FROM = /^from$/;
const MOVED =
  /^(?:fell|fall|fallen|dropped|drop|rose|rise|risen|grew|grow|grown|went|gone|came|come|cut|brought|bring|took|taken|reduced|increased|raised|lowered|got|halved|shrank|climbed|down|up)$/;
/** Makes of a number what is counted in a time: "three a week". */
const RATE = /^(?:an?|per|each|every)$/;
/** Between what a thing is now and what it was: "five weeks instead of ten". */
const INSTEAD = /^(?:instead of|rather than|(?:down|up) from|compared (?:to|with)|as against|where it (?:was|took))\b/;
const FORMER =
  /\b(?:used to|had (?:taken|been|needed|cost|lasted)|previously|formerly|before(?: (?:it|that|this|they|we|then)){0,2} (?:was|were|took|had|needed|cost))\b/;
const FORMER_AFTER = /^(?:before|previously|formerly|earlier)$/;

/** The changes that a text tells of, in order: "from 17 to 6 percent", "five weeks instead of ten", "after five weeks, it used to be ten". Offsets from `start` on. */
export function changesOf(text: string, start = 0): Change[] {
  const pieces = piecesOf(text);
  const values = valuesOf(pieces).filter((value) => !value.isDerived && isFigure(value) && CHANGING.has(value.dimension));
  return values.slice(1).flatMap((second, i) => {
    const first = values[i];
    const order = first ? orderOf(pieces, first, second) : null;
    if (!first || order === null) return [];
    const pair = inOneUnit(first, second);
    if (!pair) return [];
    const [a, b] = pair.map((value) => ({ ...value, start: start + value.start, end: start + value.end })) as [Value, Value];
    return [order === 'from-to' ? { from: a, to: b } : { from: b, to: a }];
  });
}

/** Which of two figures came first in time; null where they are no change. */
function orderOf(pieces: readonly Piece[], first: Value, second: Value): 'from-to' | 'to-from' | null {
  const between = pieces.filter(({ start, end }) => start >= first.end && end <= second.start);
  const words = between.map(({ lower }) => lower);
  if (between.length <= WORDS.apart && INSTEAD.test(words.join(' '))) return 'to-from';
  const isJoined = between.length <= WORDS.apart && !between.some(({ isAfterBreak }) => isAfterBreak) && words.some((word) => TO.test(word));
  if (isJoined && isMove(pieces, first, second)) return 'from-to';
  const [wasFirst, wasSecond] = [isFormer(pieces, first, null), isFormer(pieces, second, first)];
  return wasFirst === wasSecond ? null : wasFirst ? 'from-to' : 'to-from';
}

/** Whether what stands as "… to …" moved: "three to five people" is a range, and "nine to five" the hours of a day. */
function isMove(pieces: readonly Piece[], first: Value, second: Value): boolean {
  const before = pieces
    .slice(
      0,
      Math.max(
        0,
        pieces.findIndex(({ start }) => start >= first.start),
      ),
    )
    .map(({ lower }) => lower);
  const isFrom = before.slice(-WORDS.from).some((word) => FROM.test(word));
  const isMoved = before.slice(-WORDS.reach).some((word) => MOVED.test(word));
  const isCounted = RATE.test(pieces.find(({ start }) => start >= second.end)?.lower ?? '');
  const isBare = [first, second].every(({ dimension, nouns }) => dimension === 'count' && nouns.length === 0) && !isCounted;
  // A range rises, and needs "from" to be none.
  if (first.told <= second.told) return isFrom && (isMoved || !isBare || second.told > HOURS);
  return isMoved || !isBare || (isFrom && first.told > HOURS);
}

/** "It used to take ten", "ten before". */
function isFormer(pieces: readonly Piece[], { start, end }: Value, after: Value | null): boolean {
  const before = pieces.filter((piece) => piece.end <= start && piece.start >= (after?.end ?? 0)).slice(-WORDS.reach);
  const next = pieces.findIndex((piece) => piece.start >= end);
  const isLast = pieces[next]?.isAfterBreak === false && pieces[next + 1]?.isAfterBreak !== false;
  return FORMER.test(before.map(({ lower }) => lower).join(' ')) || (isLast && FORMER_AFTER.test(pieces[next]?.lower ?? ''));
}

/** "From 17 percent to 9": the bare number has the unit of the other. */
function inOneUnit(a: Value, b: Value): readonly [Value, Value] | null {
  if (a.dimension === b.dimension)
    return a.dimension !== 'count' || a.nouns.length === 0 || b.nouns.length === 0 || a.nouns.some((noun) => b.nouns.includes(noun)) ? [a, b] : null;
  if (a.dimension === 'count' && a.nouns.length === 0) return [inUnitOf(a, b), b];
  return b.dimension === 'count' && b.nouns.length === 0 ? [a, inUnitOf(b, a)] : null;
}

const inUnitOf = (bare: Value, { dimension, value, told }: Value): Value => ({
  ...bare,
  dimension,
  value: bare.told * (told === 0 ? 1 : value / told),
});
