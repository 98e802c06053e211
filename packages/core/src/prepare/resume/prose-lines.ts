import type { AdLine } from '../extract/ad-lines.ts';
import { periodIn } from './dates.ts';
import { canHead } from './head-pieces.ts';
import { sentencesOf } from './sentences-of.ts';
import { isLoneDates } from './studies.ts';

/**
 * Lines of work as the lines they would be in a list. A job told as a paragraph ("Crestway Coaches, Wembley. Technician, March 2019 to now. Cut defects …") is
 * its head up to the dates, without stops, and after them a sentence a line; so is the paragraph below dates on a line of their own. Any other line comes back
 * as it is.
 */
export function proseLines(lines: readonly AdLine[]): readonly AdLine[] {
  return lines.flatMap((line, at) => {
    if (line.bullet) return [line];
    const before = lines[at - 1];
    if (before && !line.gap && isLoneDates(before)) return belowDates(line);
    const period = periodIn(line.text);
    return period === null || period.from === null ? [line] : split(line, (_, from) => from < period.end, period);
  });
}

/** The head is what names and tells nothing. */
function belowDates(line: AdLine): readonly AdLine[] {
  let heads = true;
  return split(line, (text) => {
    heads &&= canHead(text);
    return heads;
  });
}

function split(line: AdLine, isHead: (text: string, from: number) => boolean, whole?: { readonly start: number; readonly end: number }): readonly AdLine[] {
  const sentences = sentencesOf(line.text, whole);
  if (sentences.length < 2 && whole) return [line];
  return sentences.map(({ start, end }) => {
    const text = line.text.slice(start, end);
    const to = isHead(text, start) && /[.;!]$/.test(text) ? end - 1 : end;
    return { ...line, start: line.start + start, end: line.start + to, text: line.text.slice(start, to), gap: line.gap && start === 0 };
  });
}
