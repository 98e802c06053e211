/** A stretch of time as a résumé writes it, in offsets into the line. `to` null: still so. */
export type Period = { readonly start: number; readonly end: number; readonly from: string | null; readonly to: string | null };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One moment: "March 2019", "03/2019", "2019-03", "2019". */
const MOMENT =
  /(?:\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? ?['’]?)?(?:\b(0?[1-9]|1[0-2])[/.])?\b((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?!\d))?/gi;
const NOW = /^\s*(?:-|–|—|to|until|till)\s*(present|now|today|current|date|ongoing)\b/i;
const JOINS = /^\s*(?:-|–|—|to|until|till)\s*$/i;

/** The first period or moment of a line; null where it names no year. */
export function periodIn(line: string): Period | null {
  const moments = [...line.matchAll(MOMENT)];
  const [first, second] = moments;
  if (!first) return null;
  const after = first.index + first[0].length;
  const from = whenOf(first);
  const now = NOW.exec(line.slice(after));
  if (now) return { start: first.index, end: after + now[0].length, from, to: null };
  if (second && JOINS.test(line.slice(after, second.index))) return { start: first.index, end: second.index + second[0].length, from, to: whenOf(second) };
  const since = /(?:since|from)\s+$/i.exec(line.slice(0, first.index));
  if (since) return { start: first.index - since[0].length, end: after, from, to: null };
  return { start: first.index, end: after, from: null, to: from };
}

function whenOf(match: RegExpExecArray): string {
  const [, name, number, year, iso] = match;
  const month = name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(number ?? iso ?? 0);
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : (year ?? '');
}
