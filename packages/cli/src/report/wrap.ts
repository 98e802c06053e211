import type { Paint } from './paint.ts';
import { columnsOf, graphemesOf, printable } from './width.ts';

export type Piece = { readonly text: string; readonly paint?: Paint };
/** Both margins are equally wide; `first` may hold colours. */
export type Margins = { readonly width: number; readonly first?: string; readonly rest?: string };

type Fragment = { text: string; readonly paint: Paint | undefined };

/** Lines of at most `width` columns, broken at white space. Line breaks in the text stay; a word that is longer than a line is broken. */
export function wrap(pieces: string | readonly Piece[], { width, first = '', rest = first }: Margins): string[] {
  const lines: string[] = [];
  let line: Fragment[] = [];
  let used = 0;
  const room = Math.max(8, width - columnsOf(rest));
  const endLine = (): void => {
    lines.push(`${lines.length === 0 ? first : rest}${paintRuns(line)}`.trimEnd());
    line = [];
    used = 0;
  };
  for (const token of tokensOf(typeof pieces === 'string' ? [{ text: pieces }] : pieces)) {
    if (token === 'break') {
      endLine();
      continue;
    }
    let { word } = token;
    const columns = (): number => word.reduce((sum, fragment) => sum + columnsOf(fragment.text), 0);
    const space = used > 0 ? columnsOf(token.space.text) : 0;
    if (used > 0 && used + space + columns() > room) endLine();
    else if (space > 0) line.push(token.space);
    used += line.length > 0 ? space : 0;
    while (columns() > room) {
      const [head, tail] = splitAt(word, room);
      line.push(...head);
      endLine();
      word = tail;
    }
    line.push(...word);
    used += columns();
  }
  if (line.length > 0 || lines.length === 0) endLine();
  return lines;
}

type Token = 'break' | { readonly space: Fragment; readonly word: Fragment[] };

/** Words with the space before them; a word may change its look in the middle. */
function* tokensOf(pieces: readonly Piece[]): Generator<Token> {
  let space: Fragment = { text: '', paint: undefined };
  let word: Fragment[] = [];
  for (const { text, paint } of pieces) {
    for (const [part] of printable(text).matchAll(/\n|[^\S\n]+|\S+/g)) {
      if (/^\S/.test(part)) {
        word.push({ text: part, paint });
        continue;
      }
      if (word.length > 0) yield { space, word };
      word = [];
      space = { text: part === '\n' ? '' : ' ', paint };
      if (part === '\n') yield 'break';
    }
  }
  if (word.length > 0) yield { space, word };
}

function splitAt(word: readonly Fragment[], columns: number): [Fragment[], Fragment[]] {
  const head: Fragment[] = [];
  const tail: Fragment[] = [];
  let left = columns;
  for (const { text, paint } of word) {
    for (const grapheme of graphemesOf(text)) {
      const fits = tail.length === 0 && columnsOf(grapheme) <= left;
      if (fits) left -= columnsOf(grapheme);
      (fits ? head : tail).push({ text: grapheme, paint });
    }
  }
  return [head, tail];
}

/** Neighbours of one look share their codes. */
function paintRuns(fragments: readonly Fragment[]): string {
  const runs: Fragment[] = [];
  for (const fragment of fragments) {
    const last = runs.at(-1);
    if (last && last.paint === fragment.paint) last.text += fragment.text;
    else runs.push({ ...fragment });
  }
  return runs.map(({ text, paint }) => (paint ? paint(text) : text)).join('');
}
