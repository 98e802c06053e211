import type { AdLine } from './ad-lines.ts';
import { headingOf, type Section } from './sections.ts';

/** A line, or a cell of a table; `column`: what the head of its column, or another cell of its row, says of it; null where nothing does. `names`: it names what stands beside it; `ticked`: a tick below that column says it. */
export type Cell = AdLine & { readonly column: Section | null; readonly names?: true; readonly ticked?: true };

/** A cell that only names what stands beside it has no more words. Source: candor-trials. */
const NAME_WORDS = 4;
/** More cells make no row that anybody reads. */
const MOST_CELLS = 12;
/** More lines without cells in a row end a table: one may be a heading between its rows. */
const LINES_BETWEEN = 1;

/** Breaks the rows of tables into their cells: what is essential and what desirable may stand in columns of their own, or in a cell of each row. */
export function cellsOf(lines: readonly AdLine[]): Cell[] {
  const found: Cell[] = [];
  let head: (Section | null)[] = [];
  let between = 0;
  for (const line of lines) {
    if (!line.text.includes('\t') || line.text.split('\t').length > MOST_CELLS) {
      between += 1;
      if (between > LINES_BETWEEN) head = [];
      found.push({ ...line, column: null });
      continue;
    }
    between = 0;
    const cells = split(line);
    const columns = cells.map(({ text }) => sectionOf(text));
    if (isHead(columns, cells))
      head = cells.some(({ text }) => SAYS_WHICH.test(text)) ? [] : columns.map((column, i) => (SAYS_HOW.test(cells[i]?.text ?? '') ? 'other' : column));
    else found.push(...ofRow(cells, columns, head));
  }
  return found;
}

function split(line: AdLine): AdLine[] {
  let at = line.start;
  return line.text.split('\t').map((raw) => {
    const start = at + raw.length - raw.trimStart().length;
    at += raw.length + 1;
    return { ...line, start, end: start + raw.trim().length, text: raw.trim() };
  });
}

/** "Essential" above one column and "Desirable", or "Why", above another; or one column that says which of both each row is. */
const isHead = (columns: readonly (Section | null)[], cells: readonly AdLine[]): boolean =>
  cells.length > 1 &&
  cells.every(({ text }) => wordsIn(text) <= NAME_WORDS) &&
  ((columns.includes('must') && columns.includes('nice')) ||
    cells.some(({ text }) => SAYS_WHICH.test(text)) ||
    cells.slice(1).some(({ text }) => SAYS_HOW.test(text)));

const SAYS_WHICH = /^(?:essential|required|e)\s?(?:\/|or|and|&)\s?(?:desirable|preferred|d)$/i;
const SAYS_HOW = /^(?:why|reason|notes?|assessed|assessment|evidence|method|how|tested|measured)\b/i;

/** What stands below "Essential" or "Desirable" to say that the row is. */
const TICK = /^(?:x|yes|y|[✓✔✅☑√●•*])$/i;

function ofRow(cells: readonly AdLine[], columns: readonly (Section | null)[], head: readonly (Section | null)[]): Cell[] {
  const marked = columns.findIndex((column, i) => (column === 'must' || column === 'nice') && wordsIn(cells[i]?.text ?? '') <= 2);
  const ticked = cells.findIndex(({ text }, i) => i > 0 && TICK.test(text) && (head[i] === 'must' || head[i] === 'nice'));
  if (ticked > 0) return items(cells.slice(0, 1), () => head[ticked] ?? null).map((cell) => ({ ...cell, ticked: true as const }));
  if (marked > 0) return items(cells.slice(0, marked), () => columns[marked] ?? null);
  if (head.length > 0) return items(cells, (i) => head[i] ?? (head.includes('must') || head.includes('nice') ? 'other' : null));
  const [name, ...rest] = cells;
  if (!name || rest.length === 0 || wordsIn(name.text) > NAME_WORDS) return items(cells, () => null);
  const section = columns[0] ?? null;
  return [...(section === null ? items([name], () => null).map((cell) => ({ ...cell, names: true as const })) : []), ...items(rest, () => section)];
}

const items = (cells: readonly AdLine[], column: (at: number) => Section | null): Cell[] =>
  cells.flatMap((cell, i) => (cell.text === '' ? [] : [{ ...cell, bullet: true, mark: '\t', column: column(i) }]));

/** "E" and "D" alone in a cell are short for essential and desirable. */
const SHORT: Readonly<Record<string, Section>> = { E: 'must', D: 'nice' };

const sectionOf = (text: string): Section | null =>
  SHORT[text] ?? (wordsIn(text) <= NAME_WORDS ? (headingOf({ text: `${text}:`, bullet: false, gap: true })?.section ?? null) : null);
const wordsIn = (text: string): number => text.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word)).length;
