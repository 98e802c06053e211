/** How much a workbook holds of each. */
export const WORKBOOK_MOST = { goals: 50, stories: 200, facts: 500 } as const;
