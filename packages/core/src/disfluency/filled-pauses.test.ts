import { describe, expect, test } from 'vitest';
import { found } from './testing/found.ts';

describe('filled pauses', () => {
  test.each([
    ['Um, I was, uh, on nights.', ['um', 'uh']],
    ['ummm uhhh erm er hmm mm ah uhm eh', ['ummm', 'uhhh', 'erm', 'er', 'hmm', 'mm', 'ah', 'uhm', 'eh']],
    ['Oh, and I speak French.', ['oh']],
    ['I was um nervous', ['um']],
  ])('%s', (text, sounds) => {
    expect(found(text)).toEqual(sounds.map((sound) => `filledPause: ${sound}`));
  });

  test.each([
    ['Uh-huh. Mm-hm.'],
    ['uh huh'],
    ['Oh.'],
    ['I worked in the ER for two years.'],
    ['To err is human.'],
    ['The extension is nine oh five.'],
    ['A resistor of ten ohm.'],
  ])('passes %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
