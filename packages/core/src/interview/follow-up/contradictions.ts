import { areAtOdds } from './done-before.ts';
import type { Stance } from './stances.ts';
import { rankOf } from './titles.ts';

/** Times this much apart, in months and as a ratio, are different times. */
const APART_MONTHS = 18;
const APART_RATIO = 2;

export type Contradiction = { readonly now: Stance; readonly before: Stance };

/** The first commitment of an answer that does not go with one of an earlier answer; null where all do. */
export function contradictionIn(fresh: readonly Stance[], earlier: readonly Stance[]): Contradiction | null {
  for (const now of fresh) {
    const before = earlier.find((one) => one.questionKey !== now.questionKey && one.matter === now.matter && contradict(one, now));
    if (before) return { now, before };
  }
  return null;
}

/** The first commitment of an answer that does not go with one before it in the same answer; null where all do. */
export function contradictionWithin(stances: readonly Stance[]): Contradiction | null {
  for (const [at, now] of stances.entries()) {
    const before = stances.slice(0, at).find((one) => one.matter === now.matter && one.quote !== now.quote && contradictWithin(one, now));
    if (before) return { now, before };
  }
  return null;
}

function contradict(a: Stance, b: Stance): boolean {
  if (a.matter === 'title') return titlesContradict(a, b);
  if (a.value === b.value) return false;
  if (a.matter === 'character') return a.value.slice(0, -1) === b.value.slice(0, -1);
  if (a.matter === 'experience') return experienceApart(a.value, b.value);
  if (a.matter === 'done-before') return areAtOdds(a.value, b.value);
  if (a.matter === 'track') return tracksContradict(a, b);
  if (a.matter !== 'staying') return true;
  // "Two years here" and "in ten my own shop" go together; staying without an end does not.
  const [stays, leaves] = a.value === 'yes' ? [a, b] : [b, a];
  return stays.months === null || leaves.months === null || leaves.months <= stays.months;
}

/** Within one answer two of these are told side by side. */
const NOT_WITHIN: ReadonlySet<Stance['matter']> = new Set(['character', 'team-size', 'field-of-work', 'experience']);

/** One answer tells a way from one thing to another: only what is said of the same time, or of no time, is at odds. */
function contradictWithin(a: Stance, b: Stance): boolean {
  if (NOT_WITHIN.has(a.matter) || !contradict(a, b)) return false;
  return a.months === b.months && (a.matter !== 'staying' || a.months === null);
}

/** "Ten years in retail" beside "two years in retail". */
function experienceApart(one: string, other: string): boolean {
  const [[field, years], [same, more]] = [one.split(' '), other.split(' ')];
  const [less, most] = [Math.min(Number(years), Number(more)), Math.max(Number(years), Number(more))];
  return field === same && most >= APART_RATIO * less;
}

const timeOf = ({ months, asked }: Stance): number | null => months ?? asked;

/** Two titles for one time, one title for two times, or a lower one after a higher. */
function titlesContradict(a: Stance, b: Stance): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === null || second === null) return false;
  const [sooner, later] = first <= second ? [a, b] : [b, a];
  const [near, far] = [Math.min(first, second), Math.max(first, second)];
  const isApart = far - near >= APART_MONTHS && far >= APART_RATIO * near;
  if (a.value === b.value) return isApart;
  const [before, after] = [rankOf(sooner.value), rankOf(later.value)];
  if (isApart) return before !== null && after !== null && after < before;
  return far - near < APART_MONTHS / 2;
}

/** Who wants to be a specialist first and lead later goes a usual way; the other way round, or both at one time, is worth a question. */
function tracksContradict(a: Stance, b: Stance): boolean {
  const [specialist, manager] = a.value === 'specialist' ? [a, b] : [b, a];
  const [near, far] = [timeOf(specialist), timeOf(manager)];
  return near === null || far === null || far - near < APART_MONTHS;
}
