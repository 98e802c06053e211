import type { AdLine } from '../extract/ad-lines.ts';
import { periodIn } from './dates.ts';

/** Where a sentence may end. */
const NEXT_SENTENCE = /[.;!]\s+(?=[\p{Lu}\d])/gu;
/** "St. James", "J. Smith", "Sept. 2015", "B.Sc. Nursing": the stop belongs to the word. */
const SHORT_FORM = /(?:^|[\s(.])(?:\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|dr|mr|mrs|ms|no|sc|ed|eng|hons|ltd|inc|co|dept)$/iu;

/** In UTF-16 units, with what stands before it. */
const LONGEST_SHORT_FORM = 6;

/**
 * A line of work as the lines it would be in a list. A job told as a paragraph ("Crestway Coaches, Wembley. Technician, March 2019 to now. Cut defects …") is its
 * head up to the dates, without stops, and after them a sentence a line. Any other line comes back as it is.
 */
export function proseLines(line: AdLine): readonly AdLine[] {
  const period = line.bullet ? null : periodIn(line.text);
  if (period === null || period.from === null) return [line];
  const ends = [...line.text.matchAll(NEXT_SENTENCE)].filter(
    ({ index }) => !(period.start <= index && index < period.end) && !SHORT_FORM.test(line.text.slice(Math.max(0, index - LONGEST_SHORT_FORM), index)),
  );
  if (ends.length === 0) return [line];
  const lines: AdLine[] = [];
  let start = 0;
  for (const stop of [...ends, null]) {
    const next = stop === null ? line.text.length : stop.index + stop[0].length;
    const isHead = start < period.end;
    const text = line.text.slice(start, next).trimEnd();
    const end = isHead && /[.;!]$/.test(text) ? text.length - 1 : text.length;
    lines.push({ ...line, start: line.start + start, end: line.start + start + end, text: text.slice(0, end), gap: line.gap && start === 0 });
    start = next;
  }
  return lines;
}
