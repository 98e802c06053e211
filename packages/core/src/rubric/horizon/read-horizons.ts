import type { Document } from '../../document/document.ts';
import type { Horizon } from '../result.ts';
import { clausesOf } from './clauses.ts';
import { findInClause } from './find-in-clause.ts';
import type { CalendarMonth } from './horizon-types.ts';

/**
 * Every expression of an answer that says when in the future something is to be, or how long it takes, in months from now.
 *
 * `months` is null for a time that is meant but cannot be told ("once the extension is finished"). A range counts as its middle, an
 * ordinal year as its end, "5+ years" as five. Results are rounded to half months. Seasons, holidays, quarters and "the end of the
 * year" resolve without a date to the stated approximations in `constants.ts` ("by next autumn" → 9), because an interviewer hears
 * them as "within the year"; months of the year, dates and calendar years need `today` and are null without it.
 * Lengths of the past, rates, sizes and ages alone are no horizons; negated and repeated ones are.
 *
 * @example readHorizons(parseDocument('In two years I want to lead a crew.'), null)
 * // → [{ months: 24, evidence: { span: { kind: 'text', start: 0, end: 12 }, quote: 'In two years' } }]
 */
export function readHorizons(doc: Document, today: CalendarMonth | null): Horizon[] {
  const horizons: Horizon[] = [];
  for (const clause of clausesOf(doc, today)) {
    for (const { first, end, months, usual = null, isAfterLast } of findInClause(clause)) {
      const start = clause.tokens[first]?.start ?? 0;
      const stop = clause.tokens[end - 1]?.end ?? start;
      const since = isAfterLast ? (horizons.at(-1)?.months ?? 0) : 0;
      horizons.push({
        months: months === null ? usual : since + months,
        evidence: { span: { kind: 'text', start, end: stop }, quote: doc.text.slice(start, stop) },
      });
    }
  }
  return horizons;
}
