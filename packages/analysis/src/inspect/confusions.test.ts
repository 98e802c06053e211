import type { ItemSpec } from '@candor/core';
import { expect, it } from 'vitest';
import { confusionsOf } from './confusions.ts';

/** Sentences lie on a circle: an angle in degrees is all their meaning. */
const vectorOf = (text: string): Float32Array => {
  const angle = (Number(text) * Math.PI) / 180;
  return Float32Array.of(Math.cos(angle), Math.sin(angle));
};
const spec = (key: string, ...says: string[]): ItemSpec => {
  const [question = '', id = ''] = key.split('/');
  return { key, question, id, kind: 'element', concepts: [], says, nearMisses: [] };
};

const A = spec('one/a', '0', '20');
const B = spec('one/b', '60', '80');
const C = spec('one/c', '120', '170');
const D = spec('two/d', '25', '45');
const TWIN = spec('both/a', '0', '20');

it('gives the nearest item of the question and of the bank, with the nearest two sentences', () => {
  const [a, , c] = confusionsOf([A, B, C], [A, B, C, D], vectorOf);
  expect(a).toEqual({
    key: 'one/a',
    kind: 'element',
    inQuestion: { key: 'one/b', likeness: 0.5, own: '20', other: '60', sentences: 0.766 },
    inBank: { key: 'two/d', likeness: 0.906, own: '20', other: '25', sentences: 0.996 },
  });
  expect(c?.inQuestion).toMatchObject({ key: 'one/b', own: '120', other: '80' });
});

it('takes an item that shares sentences for the same item, and knows no confusion where nothing else is', () => {
  expect(confusionsOf([A], [A, TWIN], vectorOf)).toEqual([{ key: 'one/a', kind: 'element', inQuestion: null, inBank: null }]);
});
