import type { Workbook } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';

/** What a workbook takes so many of. */
export type Listed = 'goals' | 'stories' | 'facts';
const LISTED = ['goals', 'stories', 'facts'] as const satisfies readonly Listed[];

/** More of something than a workbook takes: it cannot be saved like that. */
export type Excess = { readonly list: Listed; readonly has: number; readonly most: number };

const sizeOf = ({ goals, stories, profile }: Workbook): Readonly<Record<Listed, number>> => ({
  goals: goals.length,
  stories: stories.length,
  facts: profile.facts.length,
});

export const isFull = (workbook: Workbook, list: Listed): boolean => sizeOf(workbook)[list] >= WORKBOOK_MOST[list];

export const excessOf = (workbook: Workbook): Excess[] =>
  LISTED.map((list) => ({ list, has: sizeOf(workbook)[list], most: WORKBOOK_MOST[list] })).filter(({ has, most }) => has > most);
