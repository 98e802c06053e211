import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Clause } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';
import type { Value } from './values.ts';

/** Points of telling words that two clauses share, and the share of the shorter one's, from which on their numbers are of one thing. A judgement of ours. */
const SHARED = { points: 1.4, share: 0.6 } as const;

type InAnswer = { readonly clause: Clause; readonly text: string; readonly today: CalendarMonth | null };

/** Whether a number of a clause is of the same thing as one that a sentence of another answer has, counts the same, and is in the same unit: only then does it say it otherwise. */
export const isOfOneThing = (value: Value, { clause, text, today }: InAnswer, { fact, clauses }: ReadFact): boolean =>
  clauses
    .filter((other) => isOfOneEvent(clause, other))
    .some(({ values }) =>
      values.some(
        (other) =>
          !other.isDerived &&
          other.dimension === value.dimension &&
          isOneNoun(value, other) &&
          isOneUnit(value, other) &&
          (value.dimension !== 'year' || today === null || value.value > today.year === other.value > today.year) &&
          (value.dimension !== 'time' || kindOfTime(text, value) === kindOfTime(fact.text, other)),
      ),
    ) && !(value.dimension === 'year' && isBetween(value.value, clauses));

/** Told, or wanted, or denied of the same person in much the same words. */
function isOfOneEvent(a: Clause, b: Clause): boolean {
  if (a.isOwn !== b.isOwn || a.isNegated !== b.isNegated || a.isWish !== b.isWish) return false;
  const points = [...a.stems].reduce((sum, [stem, weight]) => sum + (b.stems.has(stem) ? weight : 0), 0);
  return points >= SHARED.points && points >= SHARED.share * Math.min(pointsOf(a), pointsOf(b));
}
const pointsOf = ({ stems }: Clause): number => [...stems.values()].reduce((sum, weight) => sum + weight, 0);

/** "Four sites" and "two sites", or neither names what it counts; "no site" counts nothing. */
const isOneNoun = (a: Value, b: Value): boolean =>
  a.value > 0 && b.value > 0 && (a.nouns.some((noun) => b.nouns.includes(noun)) || (a.dimension !== 'count' && a.nouns.length + b.nouns.length === 0));

/** "A month" and "four weeks" are the same to most people. */
const isOneUnit = (a: Value, b: Value): boolean => Math.abs(a.value / a.told - b.value / b.told) < 1e-6 * (b.value / b.told);

/** A year between the first and the last of what is told lies within it. */
function isBetween(year: number, clauses: readonly Clause[]): boolean {
  const years = clauses.flatMap(({ values }) => values.flatMap((one) => (one.dimension === 'year' ? [one.value] : [])));
  return Math.min(...years) < year && year < Math.max(...years);
}

/** Characters around a length of time that say what it measures. */
const AROUND_TIME = 12;
/** What a length of time measures: how long after or before, until when, how much of each week, or how long. */
function kindOfTime(text: string, { start, end }: Value): 'apart' | 'until' | 'rate' | 'length' {
  const before = text.slice(Math.max(0, start - AROUND_TIME), start).toLowerCase();
  const after = text.slice(end, end + AROUND_TIME).toLowerCase();
  if (/^ (?:later|earlier|after|before|ago|from now|into|in\b)/.test(after) || /\bafter (?:about |only )?$/.test(before)) return 'apart';
  if (/^ (?:a|an|per|each|every) /.test(after)) return 'rate';
  return /\b(?:in|within|inside) (?:about |only |the next )?$/.test(before) ? 'until' : 'length';
}
