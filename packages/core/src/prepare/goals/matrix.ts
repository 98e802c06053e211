import type { Goal } from '../workbook.ts';

/** Where a goal stands among the others by urgency and importance, both 1–5. */
export const QUARTERS = ['do-now', 'plan', 'fit-in', 'let-wait'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** The middle of the scale counts as high: who is in doubt about importance should look. */
const HIGH_FROM = 3;

/** Important and urgent first, then what is important; within a quarter by importance × urgency. */
export function prioritise(goals: readonly Goal[]): { readonly goal: Goal; readonly quarter: Quarter }[] {
  return goals
    .filter(({ horizon }) => horizon !== 'none-yet')
    .map((goal) => ({ goal, quarter: quarterOf(goal) }))
    .sort((a, b) => QUARTERS.indexOf(a.quarter) - QUARTERS.indexOf(b.quarter) || weight(b.goal) - weight(a.goal));
}

export function quarterOf({ urgency, importance }: Pick<Goal, 'urgency' | 'importance'>): Quarter {
  if (importance >= HIGH_FROM) return urgency >= HIGH_FROM ? 'do-now' : 'plan';
  return urgency >= HIGH_FROM ? 'fit-in' : 'let-wait';
}

const weight = ({ urgency, importance }: Goal): number => urgency * importance;
