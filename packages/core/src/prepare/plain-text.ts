import { Tokenizer } from 'htmlparser2';
import { BLOCKS } from './html/blocks.ts';
import { OpenElements } from './html/open-elements.ts';
import { isRead } from './html/showing.ts';

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * What a person reads of an ad or a page, as inert text. Of HTML, only the words that a browser would show: no tags, programs, styles, comments or
 * attributes, and nothing that the page itself hides. Characters that nobody sees (zero width, marks of direction, controls) are left out of both.
 * Linear in the length of the source.
 */
export function plainText(source: string, format: 'text' | 'html'): string {
  return tidy(withoutUnseen(format === 'html' ? textOfHtml(source) : source));
}

/** Over tokens and not over a tree: a page of a hundred thousand open tables takes no longer than its length. */
function textOfHtml(source: string): string {
  const pieces: string[] = [];
  const elements = new OpenElements();
  let name = '';
  let attributes = new Map<string, string[]>();
  let attribute: string[] = [];
  const add = (text: string): void => {
    if (isRead(elements.showing)) pieces.push(text);
    // Between boxes that show their words, in one that does not, there is room all the same.
    else if (elements.showing.boxed && text.trim() === '') pieces.push(text);
  };
  const open = (selfClosing: boolean): void => {
    elements.open(name, attributes, selfClosing);
    if (name === 'br' || BLOCKS.has(name)) add('\n');
    if (name === 'li') add('• ');
    else if (CELLS.has(name)) add('\t');
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      isInForeignContext: () => elements.foreign,
      onattribdata: (start, end) => attribute.push(source.slice(start, end)),
      onattribentity: (codepoint) => attribute.push(String.fromCodePoint(codepoint)),
      onattribend: nothing,
      onattribname: (start, end) => {
        attribute = [];
        const key = source.slice(start, end).toLowerCase();
        // As in a browser, the first of two counts.
        if (!attributes.has(key)) attributes.set(key, attribute);
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => {
        const closed = source.slice(start, end).toLowerCase();
        if (BLOCKS.has(closed)) add('\n');
        elements.close(closed);
      },
      ontext: (start, end) => add(source.slice(start, end).replace(/\s/g, ' ')),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint).replace(/\s/g, ' ')),
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return pieces.join('');
}

const nothing = (): void => undefined;

/** Controls but for tab and line ends, marks of direction, zero-width characters and halves of pairs: nobody sees them, and they can hide or turn around what is read. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, (one) => (one === '\n' || one === '\t' ? one : ''));

/** Lines without space around them, and never more than one empty line. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  return lines.join('\n').trim();
}
