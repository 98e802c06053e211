import { readYaml } from '../yaml.ts';

/** A Markdown file taken apart: front matter, and sections by heading with the text below each. */
export type MarkdownFile = { readonly front: unknown; readonly intro: string; readonly sections: readonly Section[] };
export type Section = {
  readonly depth: number;
  readonly title: string;
  /** The Markdown between this heading and the next one of any depth. */
  readonly body: string;
  /** `Key: value` lines of the body. */
  readonly fields: Readonly<Record<string, string>>;
  /** The items of the body's `-` lists; a line that is indented continues its item. */
  readonly items: readonly string[];
};

/** Some editors put a byte order mark before the first line. */
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const HEADING = /^(#{1,6}) +(\S.*)$/;

/**
 * Parses a pack file. The format needs headings, lists and `Key: value` lines, which a line scan reads
 * thirty times faster than a full Markdown parser (the bank is over a megabyte and is read at every start).
 * Throws an `Error` with a readable message when the front matter is missing or is not YAML.
 */
export function parseMarkdown(source: string): MarkdownFile {
  const match = FRONT_MATTER.exec(source);
  if (!match) throw new Error('There is no front matter between two lines of ---.');
  const front: unknown = readYaml(match[1] ?? '');
  const groups: { depth: number; title: string; lines: string[] }[] = [{ depth: 0, title: '', lines: [] }];
  for (const line of source.slice(match[0].length).split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    if (heading) groups.push({ depth: heading[1]?.length ?? 0, title: (heading[2] ?? '').trim(), lines: [] });
    else groups.at(-1)?.lines.push(line);
  }
  const [intro, ...sections] = groups.map(({ depth, title, lines }) => ({
    depth,
    title,
    body: lines.join('\n').trim(),
    fields: fieldsOf(lines),
    items: itemsOf(lines),
  }));
  return { front, intro: intro?.body ?? '', sections };
}

function fieldsOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 && !line.startsWith('- ') ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line.startsWith('- ')) {
      items.push(line.slice(2).trim());
      open = true;
    } else if (open && /^\s+\S/.test(line)) items.push(`${items.pop()} ${line.trim()}`);
    else open = false;
  }
  return items;
}
