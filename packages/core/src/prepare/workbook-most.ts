/** How many of each a workbook takes, and milestones a goal. */
export const WORKBOOK_MOST = { facts: 500, goals: 50, milestones: 40, stories: 200 } as const;
