import type { CalendarMonth } from '@candor/core';

/** The month of a time, as horizons are counted from it. */
export const monthOf = (time: Date): CalendarMonth => ({ year: time.getFullYear(), month: time.getMonth() + 1 });
