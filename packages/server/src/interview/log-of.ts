import { type InterviewLog, interviewLogOf, interviewStateSchema } from '@candor/core';
import type { InterviewRow } from './store.ts';

/** What was said so far; null before the beginning, and where another version of Candor has stored it. */
export function logOf({ log, machine }: Pick<InterviewRow, 'log' | 'machine'>): InterviewLog | null {
  if (log) return log;
  const state = interviewStateSchema.safeParse(machine);
  return state.success ? interviewLogOf(state.data) : null;
}
