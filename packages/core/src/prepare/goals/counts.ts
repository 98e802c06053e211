import type { Workbook } from '../workbook.ts';
import type { GoalCheck } from './check-goal.ts';
import { nextStep } from './next-step.ts';

type Counts = { readonly goals: number; readonly isNoneYet: boolean; readonly stories: number; readonly facts: number };

/** How much a workbook has. To have no clear goal yet is honest, and no goal. */
export function countsOf({ goals, stories, profile }: Workbook): Counts {
  const clear = goals.filter(({ horizon }) => horizon !== 'none-yet');
  return { goals: clear.length, isNoneYet: clear.length < goals.length, stories: stories.length, facts: profile.facts.length };
}

/** How many goals have a step to do next, or are not written at all. */
export const unfinishedGoals = ({ goals }: Workbook, checks: Readonly<Record<string, readonly Pick<GoalCheck, 'check' | 'status'>[]>>): number =>
  goals.filter((goal) => goal.horizon !== 'none-yet' && nextStep(goal, checks[goal.id] ?? []) !== 'done').length;
