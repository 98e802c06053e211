/** The month an answer is given in; `month` is 1–12. Passed in, because the core has no clock. */
export type CalendarMonth = { readonly year: number; readonly month: number };
