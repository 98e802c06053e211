import type { Block } from './block.ts';

/** The report as Markdown. What somebody said is never taken for markup. */
export const markdownOf = (blocks: readonly Block[]): string => `${blocks.map(blockOf).join('\n\n')}\n`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'quote':
      return `> ${plain(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'time-line':
      return plain(block.alt);
  }
}

/** On one line, with every character of markup taken literally. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(?=[-+=])|^(\d+)(?=[.)])/, (match) => (match === '' ? '\\' : `${match}\\`));
