import type { AdLine } from './ad-lines.ts';
import type { Range } from './ranges.ts';
import { saidOf } from './said.ts';
import { TRAITS } from './skill-words.ts';

/** What stands before a job and its traits is looked at no further back. In UTF-16 units. */
const REACH = 100;
/** Lines that name the job again are looked at up to this number. */
const MOST_LINES = 20;
const BETWEEN = new Set([
  ',',
  'and',
  '&',
  'highly',
  'very',
  'well',
  'truly',
  'experienced',
  'qualified',
  'full-time',
  'part-time',
  'permanent',
  'new',
  'talented',
  'skilled',
]);
const BEFORE = new Set(['a', 'an', 'another', 'one', 'two', 'three', 'for', 'seek', 'seeks', 'need', 'needs', 'want']);

/** "A driven, dynamic Transport Planner": the traits that stand before the job. */
export function traitsOfRole(lines: readonly AdLine[], role: string): Range[] {
  const name = role.toLowerCase();
  const named = lines.filter(({ text }) => text.toLowerCase().includes(name)).slice(0, MOST_LINES);
  return named.flatMap((line) => {
    const at = line.text.toLowerCase().indexOf(name);
    const from = Math.max(0, at - REACH);
    const { tokens } = saidOf(line.text.slice(from, at));
    const found: Range[] = [];
    for (const { word, start, end } of tokens.toReversed()) {
      if (TRAITS.has(word)) found.unshift({ start: line.start + from + start, end: line.start + from + end });
      else if (BEFORE.has(word)) return found;
      else if (!BETWEEN.has(word)) return [];
    }
    return [];
  });
}
