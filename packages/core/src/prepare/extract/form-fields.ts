import type { AdLine } from './ad-lines.ts';
import { countWords } from './ranges.ts';

/** What job boards file an ad under, as they print it beside the ad: it tells nothing of the job that the ad does not. */
const FIELDS = new Set([
  'seniority',
  'seniority level',
  'experience level',
  'career level',
  'employment type',
  'job function',
  'job functions',
  'job category',
  'industry',
  'industries',
  'sector',
  'sectors',
  'workplace type',
  'date posted',
  'job reference',
  'job id',
]);
/** The entry of a field has no more words. Source: the forms of job boards. */
const ENTRY_WORDS = 8;

const isEntry = ({ text }: AdLine): boolean => countWords(text) <= ENTRY_WORDS && !/[.!?:]$/.test(text);

/** The lines of an ad without the fields of the board that it stands on: "Seniority level", with "Mid-Senior level" below or behind a colon. */
export function withoutFormFields<Line extends AdLine>(lines: readonly Line[]): Line[] {
  const isField = (line: Line | undefined): boolean => line !== undefined && FIELDS.has(line.text.toLowerCase());
  return lines.filter((line, i) => !isField(line) && !(isField(lines[i - 1]) && isEntry(line)) && !isRunIn(line));
}

function isRunIn(line: AdLine): boolean {
  const colon = line.text.slice(0, LONGEST_FIELD).indexOf(':');
  return colon > 0 && FIELDS.has(line.text.slice(0, colon).trim().toLowerCase()) && isEntry(line);
}

/** In UTF-16 units. */
const LONGEST_FIELD = 30;
