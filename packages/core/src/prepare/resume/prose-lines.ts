import type { AdLine } from '../extract/ad-lines.ts';
import { periodIn } from './dates.ts';

/** Where a sentence ends; "Ltd. and" goes on. */
const NEXT_SENTENCE = /[.;!]\s+(?=[\p{Lu}\d])/gu;

/**
 * A job told as a paragraph ("Crestway Coaches, Wembley. Technician, March 2019 to now. Cut defects …") as the lines of a job in a list: up to the dates its
 * head, without stops, and after them a sentence a line. Any other line comes back as it is.
 */
export function proseLines(line: AdLine): readonly AdLine[] {
  const period = line.bullet ? null : periodIn(line.text);
  if (period === null || period.from === null) return [line];
  const ends = [...line.text.matchAll(NEXT_SENTENCE)];
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
