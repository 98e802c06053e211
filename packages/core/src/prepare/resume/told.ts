import { isJob } from '../extract/job-words.ts';
import type { Range } from '../extract/ranges.ts';
import { isPast } from '../words/past-forms.ts';
import { type Period, periodIn } from './dates.ts';

/** What somebody tells of themselves without the layout of a résumé, in offsets into the text. */
export type Told =
  | { readonly kind: 'job'; readonly role: Range | null; readonly employer: Range | null; readonly period: Period }
  | { readonly kind: 'deed' | 'having'; readonly range: Range };

/** Where something new is told: "i …", "and i …", "before that i …", a new sentence. */
const NEXT = /[.;!\n]\s|,?\s(?:and|but|also|then|so|where|before that|after that)\s(?=(?:i|i['’](?:ve|m))\s)|\s(?=(?:i|i['’](?:ve|m))\s)/gi;
const SAYS_I = /^(?:(?:before|after) that,?\s)?(?:then\s)?(?:i\s(?:have\s|also\s|am\s|was\s)?|i['’](?:ve|m)\s)/i;
const ROLE = /\b(?:as|been|am|was|i['’]m|being)\s(?:an?|the)\s/i;
const PLACE = /\b(?:at|for|with)\s(?:the\s)?/i;
/** What a title or a name ends before. */
const ENDS = /\s(?:at|for|with|in|as|from|since|until|till|to|between|before|after|doing|where|and)\s|[,.(]|\s(?=\d)|$/i;
const HAVING = /\b(?:have|hold|got|with)\s(?:also\s)?(?:an?\s|my\s)?/i;
/** Nobody tells as much in one go; its dates are looked for again and again. In UTF-16 units. */
const LONGEST_CLAUSE = 1_000;
/** In words. */
const LONGEST_NAME = 5;

/** Jobs, deeds and licences as they are told in the first person; nothing where no job has its dates. */
export function toldIn(text: string): readonly Told[] {
  const told: Told[] = [];
  let start = 0;
  for (const mark of [...text.matchAll(NEXT), null]) {
    const end = mark === null ? text.length : mark.index;
    if (end - start <= LONGEST_CLAUSE) told.push(...clauseOf(text.slice(start, end), start));
    start = mark === null ? end : end + mark[0].length;
  }
  return told.some(({ kind }) => kind === 'job') ? told : [];
}

function clauseOf(clause: string, offset: number): Told[] {
  const periods = periodsIn(clause);
  const jobs: Told[] = [];
  let from = 0;
  for (const period of periods) {
    const part = clause.slice(from, period.start);
    const role = nameAfter(part, ROLE, offset + from);
    const employer = nameAfter(part, PLACE, offset + from);
    const isRole =
      role !== null &&
      clause
        .slice(role.start - offset, role.end - offset)
        .toLowerCase()
        .split(/\s+/)
        .some(isJob);
    if (period.from !== null && isRole) jobs.push({ kind: 'job', role, employer, period });
    from = period.end;
  }
  if (jobs.length > 0) return jobs;
  const opening = SAYS_I.exec(clause)?.[0].length ?? 0;
  const said = clause.slice(opening).trimEnd();
  const having = HAVING.exec(clause);
  const found: Told[] = having ? [{ kind: 'having', range: { start: offset + having.index + having[0].length, end: offset + clause.trimEnd().length } }] : [];
  if (opening > 0 && isPast((said.split(/\s+/)[0] ?? '').toLowerCase()) && !/^(?:left|was|had|were|went)\b/i.test(said)) {
    found.push({ kind: 'deed', range: { start: offset + opening, end: offset + opening + said.length } });
  }
  return found;
}

/** All periods of a clause, one after the other. */
function periodsIn(clause: string): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < clause.length; ) {
    const period = periodIn(clause.slice(at));
    if (period === null) break;
    periods.push({ ...period, start: at + period.start, end: at + period.end });
    at += Math.max(period.end, 1);
  }
  return periods;
}

function nameAfter(text: string, opens: RegExp, offset: number): Range | null {
  const open = opens.exec(text);
  if (!open) return null;
  const start = open.index + open[0].length;
  const name = text.slice(start, start + (ENDS.exec(text.slice(start))?.index ?? 0)).trimEnd();
  return name === '' || name.split(/\s+/).length > LONGEST_NAME ? null : { start: offset + start, end: offset + start + name.length };
}
