import type { Goal } from '../workbook.ts';
import type { GoalCheck } from './check-goal.ts';

const FIELDS = ['why', 'measure', 'risk', 'planB', 'mayChange', 'stays'] as const;
/** What to write next: what a check asks for, a field that is empty, or what could not be told. */
export type NextStep = { readonly of: 'check'; readonly check: GoalCheck['check'] } | { readonly of: 'field'; readonly field: (typeof FIELDS)[number] };

/**
 * One step at a time: what the sentence lacks, then the fields in their order, then what could not be told. `done` when all is written; null before the
 * goal is, and while its checks are still to come.
 */
export function nextStep(goal: Goal, checks: readonly Pick<GoalCheck, 'check' | 'status'>[]): NextStep | 'done' | null {
  if (goal.statement.trim() === '' || checks.length === 0) return null;
  const first = (status: GoalCheck['status']): NextStep | undefined => {
    const found = checks.find((one) => one.status === status);
    return found && { of: 'check', check: found.check };
  };
  const field = FIELDS.find((name) => goal[name].trim() === '' && !(name === 'measure' && isMeasured(checks)));
  return first('open') ?? (field && { of: 'field', field }) ?? first('unsure') ?? 'done';
}

/** Where the sentence says how one will know, the field may stay empty. */
const isMeasured = (checks: readonly Pick<GoalCheck, 'check' | 'status'>[]): boolean =>
  checks.some(({ check, status }) => check === 'measurable' && status === 'met');
