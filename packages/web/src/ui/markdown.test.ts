import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

test('paragraphs are joined lines between empty ones', () => {
  expect(parseMarkdown('One\ntwo.\n\nThree.\n')).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text: 'One two.' }] },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'Three.' }] },
  ]);
});

test('lists have bullets or numbers, and items may go on in the next line', () => {
  expect(parseMarkdown('- one\n  more\n- two\n\n1. three')).toEqual([
    { kind: 'list', items: [[{ kind: 'text', text: 'one more' }], [{ kind: 'text', text: 'two' }]] },
    { kind: 'list', items: [[{ kind: 'text', text: 'three' }]] },
  ]);
});

test('emphasis is read, and a lone star is a star', () => {
  expect(parseMarkdown('Say *what* you **did**, 2 * 3')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Say ' },
        { kind: 'em', text: 'what' },
        { kind: 'text', text: ' you ' },
        { kind: 'strong', text: 'did' },
        { kind: 'text', text: ', 2 * 3' },
      ],
    },
  ]);
});

test('nothing is nothing', () => {
  expect(parseMarkdown('  \n ')).toEqual([]);
});
