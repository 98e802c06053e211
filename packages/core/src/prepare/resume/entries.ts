import type { AdLine } from '../extract/ad-lines.ts';
import { isBracketed, type Period, periodIn } from './dates.ts';
import { headOf, type Placed } from './head-of.ts';
import { headPieces, tellsDeed } from './head-pieces.ts';

/** A job, or another stretch of time that a résumé gives a head to; `below`: what it says of it. */
export type Entry = {
  readonly period: Period | null;
  readonly roles: readonly Placed[];
  readonly employer: Placed | null;
  /** The employer of the entry that encloses this one, where it names none. */
  readonly within: Placed | null;
  readonly study: boolean;
  readonly below: readonly AdLine[];
};

/** Longer lines tell, and head nothing. In UTF-16 units. */
const LONGEST_HEAD = 140;
const LONGEST_PLAIN = 90;
/** What may stand beside a year that is no range, in words. */
const MOST_BESIDE_YEAR = 8;
const HEAD_LINES = 2;
const SCHOOL = /\b(?:school|college|academy|university|gymnasium|lycée)\b/i;

/** The entries of a part about work: each begins at a line with dates, or at the title or the name beside it. `headed`: the résumé has headings. */
export function readEntries(lines: readonly AdLine[], headed: boolean): readonly Entry[] {
  const heads = new Map<number, Head>();
  const claimed = new Set<number>();
  const datesFirst = periodOf(lines[0])?.start === 0 && textBeside(lines[0]).length === 0;
  for (const [at, line] of lines.entries()) {
    const period = periodOf(line, headed);
    if (period === null || claimed.has(at)) continue;
    const taken = [at];
    const lacking = (): { role: boolean; name: boolean } => {
      const head = headOf(lines, at, taken, period);
      return { role: head.roles.length === 0, name: head.employer === null };
    };
    // "Technician (since June 2022)" below the dates of the whole job has no others.
    const alone = textBeside(line).length === 0;
    const datesItself = (other: AdLine): boolean => {
      const own = periodOf(other, headed);
      return own !== null && !(alone && isBracketed(other.text.slice(0, own.start)));
    };
    const tryLine = (next: number): boolean => {
      const other = lines[next];
      const { role, name } = lacking();
      if (!other || claimed.has(next) || heads.has(next) || !(role || name) || !isPlain(other) || datesItself(other)) return false;
      const cells = headPieces(other.text, 0, other.text.length);
      const isRole = cells.some(({ kind }) => kind === 'role');
      const isKnown = isRole || cells.some(({ kind }) => kind === 'organisation');
      if (isRole ? !role : !name) return false;
      // The first line of a résumé without headings is the name of a person.
      if (!headed && next < at && !isKnown && (next === 0 ? cells.length < 2 : true)) return false;
      if (next > at && !isKnown && !endsHead(lines, next)) return false;
      taken.push(next);
      return true;
    };
    if (!datesFirst) for (let back = 1; back <= HEAD_LINES && !lines[at - back + 1]?.gap && tryLine(at - back); back += 1);
    for (let on = 1; on <= HEAD_LINES && !lines[at + on]?.gap && tryLine(at + on); on += 1);
    for (const one of taken) claimed.add(one);
    heads.set(Math.min(...taken), { period, dated: at, taken: [...taken].sort((a, b) => a - b) });
  }
  return entriesAt(lines, heads, headed);
}

type Head = { readonly period: Period; readonly dated: number; readonly taken: readonly number[] };

function entriesAt(lines: readonly AdLine[], heads: ReadonlyMap<number, Head>, headed: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const claimed = new Set([...heads.values()].flatMap(({ taken }) => taken));
  /** Several roles at one employer stand below its name and the dates of all of them. */
  let whole: Entry | null = null;
  let below: AdLine[] = [];
  for (const [at, line] of lines.entries()) {
    const head = heads.get(at);
    const read = head ? headOf(lines, head.dated, head.taken, head.period) : headed && !claimed.has(at) ? undatedHead(lines, at) : null;
    if (!read) {
      if (!claimed.has(at)) below.push(line);
      continue;
    }
    const { roles, employer, rest } = read;
    const period = head?.period ?? null;
    below = [...rest];
    const study = !headed && roles.length === 0 && (head?.taken ?? []).some((one) => SCHOOL.test(lines[one]?.text ?? ''));
    const within = employer === null && whole && isWithin(period, whole.period) ? whole.employer : null;
    const entry: Entry = { period, roles, employer, within, study, below };
    entries.push(entry);
    if (employer) whole = roles.length === 0 ? entry : null;
  }
  return entries;
}

const isWithin = (inner: Period | null, outer: Period | null): boolean =>
  Boolean(
    inner?.from &&
      outer?.from &&
      outer.from.slice(0, 4) <= inner.from.slice(0, 4) &&
      (outer.to === null || (inner.to !== null && inner.to.slice(0, 4) <= outer.to.slice(0, 4))),
  );

/** "Barista, Corner Crust" over a list, without dates. */
function undatedHead(lines: readonly AdLine[], at: number): ReturnType<typeof headOf> | null {
  const line = lines[at];
  if (!line || !isPlain(line) || !(at === 0 || line.gap) || !lines[at + 1]?.bullet || periodIn(line.text)) return null;
  const head = headOf(lines, at, [at], { start: line.text.length, end: line.text.length, from: null, to: null });
  return head.roles.length > 0 ? head : null;
}

/** The dates that make a line a head: a range, or a year at its edge with a few words. */
function periodOf(line: AdLine | undefined, headed = true): Period | null {
  if (!line || line.bullet || line.text.length > LONGEST_HEAD * 3) return null;
  const period = periodIn(line.text);
  if (period === null || (!headed && /\bI\b/.test(line.text))) return null;
  const beside = textBeside(line, period);
  const row = /[|\t]/.test(line.text);
  if (!row && (line.text.length > LONGEST_HEAD || tellsDeed(line.text))) return null;
  if (period.from !== null) return row || period.start === 0 || !/[.!]$/.test(line.text) ? period : null;
  const atEdge = period.start === 0 || /^[\s)]*$/.test(line.text.slice(period.end));
  return atEdge && beside.split(/\s+/).length <= MOST_BESIDE_YEAR && headPieces(beside, 0, beside.length).some(({ kind }) => kind !== 'unknown')
    ? period
    : null;
}

const textBeside = (line: AdLine | undefined, period = line ? periodIn(line.text) : null): string =>
  line ? `${line.text.slice(0, period?.start ?? 0)} ${line.text.slice(period?.end ?? 0)}`.replace(/[()]/g, ' ').trim() : '';

const isPlain = ({ text, bullet }: AdLine): boolean =>
  !bullet && text.length <= LONGEST_PLAIN && /^["“]?[\p{Lu}\d]/u.test(text) && !/[.!?:;]$/.test(text.replace(/\b(?:inc|ltd|co)\.$/i, '')) && !tellsDeed(text);

/** After the last line of a head comes a list, a sentence or an empty line. */
const endsHead = (lines: readonly AdLine[], at: number): boolean => {
  const next = lines[at + 1];
  return !next || next.bullet || next.gap || /[.!]$/.test(next.text) || headPieces(next.text, 0, next.text.length).some(({ kind }) => kind === 'role');
};
