import { expect, it } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { measure } from './index.ts';
import { wordVariety } from './variety.ts';

it('counts and rates a short spoken answer', () =>
  expect(measure(parseDocument("Um, I ran the stall. You know, we sold it all, and I'm proud."), { form: 'short' })).toEqual([
    { name: 'words', value: 14, unit: 'words', usual: [53, 120] },
    { name: 'secondsAtMedianRate', value: 5, unit: 'seconds', usual: [20, 45] },
    { name: 'sentences', value: 2, unit: 'sentences', usual: null },
    { name: 'wordsPerSentence', value: 7, unit: 'wordsPerSentence', usual: null },
    { name: 'filledPauses', value: 1, unit: 'count', usual: null },
    { name: 'filledPausesPerMinute', value: 11.43, unit: 'perMinute', usual: [3.6, 9.1] },
    { name: 'likePer100Words', value: 0, unit: 'per100Words', usual: [0.5, 1.8] },
    { name: 'markersPer100Words', value: 7.14, unit: 'per100Words', usual: [0.2, 1.2] },
    { name: 'falseStartsPer100Words', value: 0, unit: 'per100Words', usual: null },
    { name: 'iPer100Words', value: 14.29, unit: 'per100Words', usual: [5.9, 8.4] },
    { name: 'wePer100Words', value: 7.14, unit: 'per100Words', usual: [0.8, 2.2] },
  ]));

it('has nothing to say of an empty answer', () => expect(measure(parseDocument(' '), { form: 'plan' })).toEqual([]));

it('takes word variety over windows of fifty', () => {
  const words = (text: string) => text.split(' ').map((lower) => ({ lower }));
  expect(wordVariety(words('a '.repeat(49).trim()))).toBeNull();
  expect(wordVariety(words('a b '.repeat(40).trim()))).toBe(0.04);
  expect(wordVariety(Array.from({ length: 60 }, (_, at) => ({ lower: `${at}` })))).toBe(1);
});
