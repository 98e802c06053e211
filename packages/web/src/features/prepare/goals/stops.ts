import type { Goal } from '@candor/core';

type Milestone = Goal['milestones'][number];
/** What is to be asked of a milestone that is not done: its time is past, or so far away that the year may be mistyped. */
type Doubt = 'overdue' | 'beyond';
/** `at`: where on the line it stands, 0–1; null for one beyond the line. */
export type Stop = { readonly goal: Goal; readonly milestone: Milestone; readonly number: number; readonly at: number | null; readonly doubt: Doubt | null };
export type Year = { readonly year: number; readonly at: number };

/** Months since year 0; a year alone stands at its end, by when it is to be done. */
export function monthsOf(when: string): number {
  const [year = 0, month = 12] = when.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Further away than a working life, or longer past than a goal is kept: it would squeeze all others together, and is most likely mistyped. In months. */
const LONGEST_AHEAD = 40 * 12;
const LONGEST_PAST = 5 * 12;

/** Milestones with a date on a line from this month, or the earliest of them, to half a year after the last; with the turns of the years. Null where there is none. */
export function timelineOf(
  goals: readonly Goal[],
  thisMonth: number,
): { readonly stops: readonly Stop[]; readonly years: readonly Year[]; readonly now: number } | null {
  const dated = goals
    .flatMap((goal) => goal.milestones.flatMap((milestone) => (milestone.by === null ? [] : [{ goal, milestone, month: monthsOf(milestone.by) }])))
    .sort((a, b) => a.month - b.month);
  if (dated.length === 0) return null;
  const isNear = (month: number): boolean => month >= thisMonth - LONGEST_PAST && month <= thisMonth + LONGEST_AHEAD;
  const near = dated.map(({ month }) => month).filter(isNear);
  const from = Math.min(...near, thisMonth) - 1;
  const to = Math.max(...near, thisMonth) + 6;
  const at = (month: number): number => (month - from) / (to - from);
  const doubtOf = ({ done }: Milestone, month: number): Doubt | null => {
    if (done) return null;
    if (!isNear(month)) return 'beyond';
    return month < thisMonth ? 'overdue' : null;
  };
  const firstYear = Math.ceil(from / 12);
  const years = Array.from({ length: Math.floor(to / 12) - firstYear + 1 }, (_, i) => ({ year: firstYear + i, at: at((firstYear + i) * 12) }));
  return {
    stops: dated.map(({ goal, milestone, month }, i) => ({
      goal,
      milestone,
      number: i + 1,
      at: isNear(month) ? at(month) : null,
      doubt: doubtOf(milestone, month),
    })),
    years: thinned(years),
    now: at(thisMonth),
  };
}

/** On a long line not every year has room for its name. */
const MOST_YEARS = 6;
const thinned = (years: readonly Year[]): readonly Year[] => {
  const every = Math.ceil(years.length / MOST_YEARS);
  return years.filter((_, i) => i % every === 0);
};
