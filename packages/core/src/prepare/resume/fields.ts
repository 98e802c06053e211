import type { AdLine } from '../extract/ad-lines.ts';
import { type Period, periodIn } from './dates.ts';
import type { Entry } from './entries.ts';
import type { Placed } from './head-of.ts';
import { labelIn } from './headings.ts';

const FIELDS: readonly (readonly [name: 'employer' | 'role' | 'dates' | 'about', label: RegExp])[] = [
  ['employer', /^(?:company|employer|organi[sz]ation|name of (?:employer|company))(?: name)?$/i],
  ['role', /^(?:designation|position(?: held)?|role|job title|title|post|occupation)$/i],
  ['dates', /^(?:duration|period|dates?|tenure|years?)$/i],
  ['about', /^(?:location|place|responsibilities|duties|key skills|team size|reporting to|sector)$/i],
];
/** Jobs that are told as a form ("Company: …", "Position: …", "Duration: …"); null where they are not. */
export function readFields(lines: readonly AdLine[]): readonly Entry[] | null {
  const entries: { employer: Placed | null; role: Placed | null; period: Period | null; below: AdLine[] }[] = [];
  for (const line of lines) {
    const found = labelIn(line.text);
    const name = found ? FIELDS.find(([, label]) => label.test(found.label))?.[0] : undefined;
    const last = entries.at(-1);
    if (!found || name === undefined || name === 'about') {
      last?.below.push(line);
      continue;
    }
    const isFilled = last && (name === 'dates' ? last.period : last[name]) !== null;
    const entry = last && !isFilled && last.below.length === 0 ? last : { employer: null, role: null, period: null, below: [] };
    if (entry !== last) entries.push(entry);
    const start = found.from;
    const words = line.text.slice(start).trimEnd();
    const placed: Placed = { line, piece: { start, end: start + words.length, words, kind: name === 'role' ? 'role' : 'organisation' } };
    if (name === 'dates') entry.period = periodIn(line.text);
    else entry[name] = placed;
  }
  const filled = entries.filter(({ employer, role }) => employer !== null && role !== null);
  if (filled.length === 0) return null;
  return filled.map(({ employer, role, period, below }) => ({ employer, roles: role ? [role] : [], period, within: null, study: false, below }));
}
