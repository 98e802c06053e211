import { parseDocument } from '../../document/parse.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import { readHorizons } from '../../rubric/horizon/read-horizons.ts';
import type { Fact } from '../tailoring.ts';
import { type Change, changesOf } from './changes.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Framed } from './frames/frame.ts';
import { framesOf, mergeFrames } from './frames/read-frames.ts';
import { piecesOf } from './number-tokens.ts';
import { readinessOf } from './readiness.ts';
import { lengthsUntil, sinceOf, sincesIn } from './since.ts';
import { factAsRead } from './spoken.ts';
import { type Tone, toneOf } from './tone.ts';
import { type Value, valuesOf, YEAR } from './values.ts';
import { workedOutOf } from './worked-out.ts';

/** A fact as claims are compared with it. */
export type ReadFact = {
  readonly fact: Fact;
  /** As something said is read beside it. */
  readonly asRead: string;
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
  /** How long what goes on has lasted until today. They are among its values. */
  readonly lengths: readonly Value[];
  readonly changes: readonly Change[];
  /** Times to come, in months from now. */
  readonly horizons: readonly number[];
};

const read = new Map<string, Omit<ReadFact, 'fact' | 'asRead'>>();
/** A workbook has a few hundred facts; the cache starts anew before it grows past a few of them. */
const CACHE_LIMIT = 3_000;

/** Reads a fact once; the same words are not read again. */
export function readFact(fact: Fact, today: CalendarMonth | null): ReadFact {
  const key = `${fact.ref.kind} ${today?.year}-${today?.month} ${fact.from ?? ''} ${fact.to ?? ''} ${fact.text}`;
  const known = read.get(key);
  if (known) return { fact, asRead: factAsRead(fact), ...known };
  if (read.size >= CACHE_LIMIT) read.clear();
  const fresh = readText(fact, today);
  read.set(key, fresh);
  return { fact, asRead: factAsRead(fact), ...fresh };
}

function readText({ text, from, to, ref }: Fact, today: CalendarMonth | null): Omit<ReadFact, 'fact' | 'asRead'> {
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
  const lengths = lengthsUntil([...sincesIn(pieces), ...(from !== null && to === null ? [sinceOf(from)] : [])], today);
  return {
    clauses,
    lower,
    framed: mergeFrames(clauses.map((clause) => framesOf(clause.lower))),
    tone: toneOf(lower),
    ready: readinessOf(lower),
    stems,
    values: [...values, ...valuesOfDates(from, to), ...lengths],
    workedOut: workedOutOf(values, text),
    changes: changesOf(text),
    lengths,
    horizons: [...horizons.flatMap(({ months }) => (months === null ? [] : [months])), ...(isGoal && to !== null ? monthsUntil(to, today) : [])],
  };
}

/** A step on the way to a goal is to be done by a date of its own. Of a year alone the middle is meant. */
const monthsUntil = (date: string, today: CalendarMonth | null): number[] => {
  const months = today ? (Number(date.slice(0, 4)) - today.year) * 12 + Number(date.slice(5) || 6) - today.month : 0;
  return months > 0 ? [months] : [];
};

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
