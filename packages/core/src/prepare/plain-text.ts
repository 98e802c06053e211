import { Tokenizer } from 'htmlparser2';

/** What is never read: programs, styles, and what a browser would not show. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'select',
  'textarea',
  'canvas',
]);
/** After these a reader sees a new line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * What a person reads of an ad or a page, as inert text. Of HTML, only the words that a browser would show: no tags, programs, styles, comments or
 * attributes. Characters that nobody sees (zero width, marks of direction, controls) are left out of both. Linear in the length of the source.
 */
export function plainText(source: string, format: 'text' | 'html'): string {
  return tidy(withoutUnseen(format === 'html' ? textOfHtml(source) : source));
}

/** Over tokens and not over a tree: a page of a hundred thousand open tables takes no longer than its length. */
function textOfHtml(source: string): string {
  const pieces: string[] = [];
  /** The outermost thing that is not read, and how often it is open. */
  let unread: { readonly name: string; depth: number } | null = null;
  const nothing = (): void => undefined;
  const nameOf = (start: number, end: number): string => source.slice(start, end).toLowerCase();
  const add = (text: string): void => {
    if (unread === null) pieces.push(text);
  };
  const open = (start: number, end: number): void => {
    const name = nameOf(start, end);
    if (unread !== null) unread.depth += Number(unread.name === name);
    else if (UNREAD.has(name)) unread = { name, depth: 1 };
    else if (name === 'li') add('\n• ');
    else if (name === 'br' || BLOCKS.has(name)) add('\n');
    else if (CELLS.has(name)) add('\t');
  };
  const close = (start: number, end: number): void => {
    const name = nameOf(start, end);
    if (unread?.name === name) {
      unread.depth -= 1;
      if (unread.depth === 0) unread = null;
    } else if (BLOCKS.has(name)) add('\n');
  };
  const text = (start: number, end: number): void => add(source.slice(start, end).replace(/\s/g, ' '));
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      onopentagname: open,
      onclosetag: close,
      ontext: text,
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint).replace(/\s/g, ' ')),
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return pieces.join('');
}

/** Controls but for tab and line ends, marks of direction, zero-width characters and halves of pairs: nobody sees them, and they can hide or turn around what is read. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, (one) => (one === '\n' || one === '\t' ? one : ''));

/** Lines without space around them, and never more than one empty line. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  return lines.join('\n').trim();
}
