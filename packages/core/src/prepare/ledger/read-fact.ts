import { parseDocument } from '../../document/parse.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import { readHorizons } from '../../rubric/horizon/read-horizons.ts';
import type { Fact } from '../tailoring.ts';
import { type Change, changesOf } from './changes.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Framed } from './frames/frame.ts';
import { framesOf, mergeFrames } from './frames/read-frames.ts';
import { type Piece, piecesOf } from './number-tokens.ts';
import { readinessOf } from './readiness.ts';
import { type Tone, toneOf } from './tone.ts';
import { type Value, valuesOf, YEAR } from './values.ts';
import { workedOutOf } from './worked-out.ts';

/** A time that goes on until today. */
export type Since = { readonly year: number; readonly month: number | null; readonly start: number; readonly end: number };

/** A fact as claims are compared with it. */
export type ReadFact = {
  readonly fact: Fact;
  readonly clauses: readonly Clause[];
  readonly lower: string;
  /** Where it stands in frames of what excludes each other, and how many of its words deny or tell of good and bad. */
  readonly framed: Framed;
  readonly tone: Tone;
  /** Whether it says yes or no to what may be asked of one. */
  readonly ready: number;
  /** Telling stems of the whole fact, with their weights. */
  readonly stems: ReadonlyMap<string, number>;
  readonly values: readonly Value[];
  /** What can be worked out from them. */
  readonly workedOut: readonly Value[];
  readonly since: readonly Since[];
  readonly changes: readonly Change[];
  /** Times to come, in months from now. */
  readonly horizons: readonly number[];
};

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const read = new Map<string, Omit<ReadFact, 'fact'>>();
/** A workbook has a few hundred facts; the cache starts anew before it grows past a few of them. */
const CACHE_LIMIT = 3_000;

/** Reads a fact once; the same words are not read again. */
export function readFact(fact: Fact, today: CalendarMonth | null): ReadFact {
  const key = `${fact.ref.kind} ${today?.year}-${today?.month} ${fact.from ?? ''} ${fact.to ?? ''} ${fact.text}`;
  const known = read.get(key);
  if (known) return { fact, ...known };
  if (read.size >= CACHE_LIMIT) read.clear();
  const fresh = readText(fact, today);
  read.set(key, fresh);
  return { fact, ...fresh };
}

function readText({ text, from, to, ref }: Fact, today: CalendarMonth | null): Omit<ReadFact, 'fact'> {
  const isGoal = ref.kind === 'goal';
  const doc = parseDocument(text);
  const clauses = doc.sentences.flatMap(({ start, end }) => clausesOf(text, start, end));
  const horizons = isGoal ? readHorizons(doc, today) : [];
  const stems = new Map<string, number>();
  for (const clause of clauses) for (const [stem, weight] of clause.stems) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  const pieces = piecesOf(text);
  const lower = text.toLowerCase();
  const values = valuesOf(pieces, true).filter(
    (value) =>
      value.dimension !== 'time' || !horizons.some(({ evidence: { span } }) => span.kind === 'text' && value.start < span.end && span.start < value.end),
  );
  return {
    clauses,
    lower,
    framed: mergeFrames(clauses.map((clause) => framesOf(clause.lower))),
    tone: toneOf(lower),
    ready: readinessOf(lower),
    stems,
    values: [...values, ...valuesOfDates(from, to)],
    workedOut: workedOutOf(values, text),
    changes: changesOf(text),
    since: [...sincesIn(pieces), ...(from !== null && to === null ? [sinceOf(from)] : [])],
    horizons: [...horizons.flatMap(({ months }) => (months === null ? [] : [months])), ...(isGoal && to !== null ? monthsUntil(to, today) : [])],
  };
}

/** "Since March 2019", "2020 to now", "from 2017". */
function sincesIn(pieces: readonly Piece[]): Since[] {
  return pieces.flatMap((piece, at) => {
    if (!/^(?:19|20)\d\d$/.test(piece.lower)) return [];
    const month = MONTH_NAMES.indexOf(pieces[at - 1]?.lower ?? '');
    const opener = pieces[month >= 0 ? at - 2 : at - 1]?.lower ?? '';
    const after = pieces.slice(at + 1, at + 3).map(({ lower }) => lower);
    const goesOn = /^(?:now|date|present|today)$/.test(after[1] ?? '') || /^(?:now|present|onwards|today)$/.test(after[0] ?? '');
    const isClosed = /^(?:19|20)\d\d$/.test(after[0] ?? '') || (/^(?:to|until|till)$/.test(after[0] ?? '') && /^\d{4}$/.test(after[1] ?? ''));
    const isStart = /^(?:in|spring|summer|autumn|winter)$/.test(opener) && pieces.some(({ lower }) => /^(?:joined|started|began)$/.test(lower));
    if (!goesOn && !isStart && (isClosed || !/^(?:since|from)$/.test(opener))) return [];
    return [{ year: Number(piece.lower), month: month < 0 ? null : month + 1, start: piece.start, end: piece.end }];
  });
}

/** A step on the way to a goal is to be done by a date of its own. Of a year alone the middle is meant. */
const monthsUntil = (date: string, today: CalendarMonth | null): number[] => {
  const months = today ? (Number(date.slice(0, 4)) - today.year) * 12 + Number(date.slice(5) || 6) - today.month : 0;
  return months > 0 ? [months] : [];
};

const sinceOf = (date: string): Since => ({ year: Number(date.slice(0, 4)), month: date.length > 4 ? Number(date.slice(5)) : null, start: 0, end: 0 });

/** The dates that stand beside a fact, and the time between them. */
function valuesOfDates(from: string | null, to: string | null): Value[] {
  const years = [from, to].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const of = { nearness: 'exact' as const, nouns: [], start: 0, end: 0 };
  const values: Value[] = years.map((year) => ({ ...of, dimension: 'year', value: year, told: year, isDerived: false, isPart: false, slack: 0 }));
  if (from === null || to === null || from === to) return values;
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5) || 6) - Number(from.slice(5) || 6);
  return [
    ...values,
    {
      ...of,
      dimension: 'time',
      value: (months * YEAR) / 12,
      told: months / 12,
      isDerived: true,
      isPart: false,
      slack: from.length > 4 && to.length > 4 ? YEAR / 4 : YEAR,
    },
  ];
}
