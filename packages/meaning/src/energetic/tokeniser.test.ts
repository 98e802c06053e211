import { describe, expect, it } from 'vitest';
import { readPackageFiles } from './package-files.ts';
import { createTokeniser } from './tokeniser.ts';

const RESERVED = ['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((piece): [string, number] => [piece, 0]);
/** Cuts with these pieces, which have the numbers from 6 on. */
const cut = (text: string, ...pieces: readonly [string, number][]) => createTokeniser([...RESERVED, ...pieces])(text);

describe('text is cut into pieces', () => {
  it('as the model was taught to', async () => {
    const tokenise = createTokeniser((await readPackageFiles()).vocabulary);
    expect(tokenise('Last year I led the night shift of a small ward.')).toEqual([2684, 182, 16, 1971, 9, 597, 3194, 14, 11, 554, 882, 29, 6]);
    expect(tokenise('Zoë’s 12 kg 🙂🙂 crate — ﬁne')).toEqual([4975, 7989, 2390, 7, 575, 687, 143, 30, 0, 2266, 321, 405, 839]);
    expect(tokenise('Ω: :-) a')).toEqual([30, 0, 57, 6600, 11]);
  });

  it('the likeliest ones, of two ways the one that comes last', () => {
    expect(cut('ab', ['▁', -1], ['▁a', -2], ['a', -2], ['b', -1], ['ab', -4], ['▁ab', -2.5])).toEqual([11]);
    expect(cut('a', ['▁a', -3], ['▁', -1], ['a', -2])).toEqual([7, 8]);
  });

  it('one unknown piece for any number of characters that no piece begins with', () => {
    expect(cut('zz a', ['▁', -1], ['▁a', -2], ['a', -1.5])).toEqual([6, 0, 7]);
  });

  it('nothing of an empty text, and no mark of the training out of a text', () => {
    expect(cut('', ['▁', -1])).toEqual([]);
    expect(cut('<s>', ['▁', -1], ['<', -1], ['s', -1], ['>', -1])).toEqual([6, 7, 8, 9]);
  });
});
