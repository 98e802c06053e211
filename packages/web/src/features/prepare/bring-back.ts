import type { Workbook } from '@candor/core';
import type { Change } from './workbook-keeper.ts';

/** A workbook that a file took the place of, and what the file put there. */
export type Replaced = { readonly before: Workbook; readonly by: Workbook };

/** What was there before comes back in place of what the file brought; what was written since, here or in another tab, stays. */
export const bringBack =
  ({ before, by }: Replaced): Change =>
  (now) => ({
    ...before,
    profile: {
      name: now.profile.name === by.profile.name ? before.profile.name : now.profile.name,
      field: now.profile.field === by.profile.field ? before.profile.field : now.profile.field,
      facts: joined(before.profile.facts, by.profile.facts, now.profile.facts),
    },
    goals: joined(before.goals, by.goals, now.goals),
    stories: joined(before.stories, by.stories, now.stories),
  });

function joined<T extends { readonly id: string }>(before: readonly T[], by: readonly T[], now: readonly T[]): T[] {
  const brought = new Set(by.map((one) => JSON.stringify(one)));
  const since = now.filter((one) => !brought.has(JSON.stringify(one)));
  const newer = new Map(since.map((one) => [one.id, one]));
  const old = new Set(before.map(({ id }) => id));
  return [...before.map((one) => newer.get(one.id) ?? one), ...since.filter(({ id }) => !old.has(id))];
}
