import type { CalendarMonth } from './horizon-types.ts';

/** One answer, the horizons a careful listener hears in it (words, months), and when it is said (null: nobody knows). */
export type Case = readonly [text: string, heard: readonly (readonly [quote: string, months: number | null])[], today?: CalendarMonth];

export const NOVEMBER_2026: CalendarMonth = { year: 2026, month: 11 };
