import type { AdLine } from '../extract/ad-lines.ts';
import { type Period, periodIn } from './dates.ts';
import { canBeEmployer, headPieces, type Piece, splitTitle, tellsDeed } from './head-pieces.ts';

export type Placed = { readonly line: AdLine; readonly piece: Piece };
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

type HeadLine = { readonly line: AdLine; readonly cells: readonly Piece[] };

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
    const tryLine = (next: number): boolean => {
      const other = lines[next];
      const { role, name } = lacking();
      if (!other || claimed.has(next) || heads.has(next) || !(role || name) || !isPlain(other) || periodOf(other, headed)) return false;
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

function headOf(
  lines: readonly AdLine[],
  dated: number,
  taken: readonly number[],
  period: Period,
): { roles: Placed[]; employer: Placed | null; rest: AdLine[] } {
  const heads: HeadLine[] = [];
  for (const at of [...taken].sort((a, b) => a - b)) {
    const line = lines[at];
    if (!line) continue;
    const cut = at === dated ? period : { start: line.text.length, end: line.text.length };
    heads.push({ line, cells: [...headPieces(line.text, 0, cut.start), ...headPieces(line.text, cut.end, line.text.length)] });
  }
  const withText = heads.filter(({ cells }) => cells.length > 0);
  const roles = withText.flatMap(({ line, cells }) => cells.filter(({ kind }) => kind === 'role').map((piece) => ({ line, piece }))).slice(0, 2);
  const [first, ...others] = roles;
  const own = withText.find(({ cells }) => !cells.some(({ kind }) => kind === 'role'));
  if (own && withText.length > 1) return { roles, employer: nameIn(own), rest: restOf(withText, roles, nameIn(own)) };
  const only = withText.find(({ line }) => line === first?.line) ?? withText[0];
  if (!only) return { roles, employer: null, rest: [] };
  const lone = only.cells.length === 1 ? only.cells[0] : undefined;
  const split = lone && withText.length === 1 ? splitTitle(lone) : null;
  if (split && lone && (lone.kind !== 'organisation' || others.length === 0))
    return { roles: [{ line: only.line, piece: split[0] }], employer: { line: only.line, piece: split[1] }, rest: [] };
  const employer = first ? besideRole(only, roles) : organisationIn(only);
  return { roles, employer, rest: restOf(withText, roles, employer) };
}

/** A line of its own names the employer, with what belongs to it and without the place. */
function nameIn({ line, cells }: HeadLine): Placed | null {
  const able = cells.filter((piece) => canBeEmployer(piece, line.text));
  const named = able.filter(({ kind }) => kind === 'organisation');
  const [start, end] = [named[0] ?? able[0], named.at(-1) ?? able[0]];
  return start && end ? { line, piece: { ...start, end: end.end, words: line.text.slice(start.start, end.end) } } : null;
}

const organisationIn = ({ line, cells }: HeadLine): Placed | null => {
  const piece = cells.find((one) => one.kind === 'organisation' && canBeEmployer(one, line.text));
  return piece ? { line, piece } : null;
};

function besideRole(head: HeadLine, roles: readonly Placed[]): Placed | null {
  const named = organisationIn(head);
  if (named) return named;
  const first = roles[0]?.piece;
  const at = head.cells.findIndex(({ start }) => start === first?.start);
  const before = at > 0 ? head.cells[0] : undefined;
  const found = before && canBeEmployer(before, head.line.text) ? before : head.cells.slice(at + 1).find(({ kind }) => kind === 'unknown');
  return found && canBeEmployer(found, head.line.text) ? { line: head.line, piece: found } : null;
}

/** Fewer words in a cell are a place. */
const LEAST_TOLD = 4;

/** In a row of a table what was done has a cell of its own. */
function restOf(heads: readonly HeadLine[], roles: readonly Placed[], employer: Placed | null): AdLine[] {
  const rest: AdLine[] = [];
  for (const { line } of heads) {
    if (!line.text.includes('|')) continue;
    const end = Math.max(0, ...[...roles, ...(employer ? [employer] : [])].filter((one) => one.line === line).map(({ piece }) => piece.end));
    const bar = line.text.indexOf('|', end);
    if (bar < 0) continue;
    for (const cell of line.text.slice(bar).matchAll(/[^|]+/g)) {
      const text = cell[0].trim();
      if (text.split(/\s+/).length < LEAST_TOLD) continue;
      const start = line.start + bar + cell.index + cell[0].indexOf(text);
      rest.push({ ...line, start, end: start + text.length, text, bullet: true });
    }
  }
  return rest;
}
