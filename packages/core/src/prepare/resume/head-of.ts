import type { AdLine } from '../extract/ad-lines.ts';
import type { Range } from '../extract/ranges.ts';
import { isBracketed, type Period } from './dates.ts';
import { canBeEmployer, headPieces, type Piece, splitTitle } from './head-pieces.ts';

export type Placed = { readonly line: AdLine; readonly piece: Piece };
type HeadLine = { readonly line: AdLine; readonly cells: readonly Piece[] };

/** What the head of an entry names, over all its lines; `dated` is the one with the dates. */
export function headOf(
  lines: readonly AdLine[],
  dated: number,
  taken: readonly number[],
  period: Period,
): { roles: Placed[]; employer: Placed | null; rest: AdLine[] } {
  const heads: HeadLine[] = [];
  for (const at of [...taken].sort((a, b) => a - b)) {
    const line = lines[at];
    if (!line) continue;
    const cut = at === dated ? withBracket(line.text, period) : { start: line.text.length, end: line.text.length };
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

/** Dates in a bracket, with what else it says behind them: "(since June 2022; before that Technician)". */
function withBracket(text: string, { start, end }: Period): Range {
  const close = text.indexOf(')', end);
  return close >= 0 && isBracketed(text.slice(0, start)) ? { start, end: close } : { start, end };
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
  const before = head.cells.slice(0, Math.max(0, at)).find((piece) => canBeEmployer(piece, head.line.text));
  const found = before ?? head.cells.slice(at + 1).find(({ kind }) => kind === 'unknown');
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
