import { describe, expect, it } from 'vitest';
import { isWrittenFiller } from './filler-words.ts';
import { letterToSound } from './letter-to-sound.ts';
import { spokenForm } from './spoken-form.ts';

describe('spokenForm', () => {
  it.each([
    ['Well,', 'well'],
    ["don't.", "don't"],
    ['long-term', 'long term'],
    ['40%', 'forty percent'],
    ['$5', 'five dollars'],
    ['1998', 'nineteen ninety eight'],
    ['2005,', 'two thousand five'],
    ['1905', 'nineteen oh five'],
    ['12,500', 'twelve thousand five hundred'],
    ['3.5', 'three point five'],
    ['21st', 'twenty first'],
    ['—', ''],
    ['naïve', 'naïve'],
  ])('%s is said "%s"', (written, said) => {
    expect(spokenForm(written).join(' ')).toBe(said);
  });
});

describe('letterToSound', () => {
  it.each([
    ['candor', 'K AE N D AO R'],
    ['make', 'M EY K'],
    ['xyz', 'K S IY Z'],
    ['мир', 'AH'],
    ['', 'AH'],
  ])('%s sounds like %s', (word, phones) => {
    expect(letterToSound(word)).toBe(phones);
  });
});

describe('isWrittenFiller', () => {
  it('knows um and uh in every length, and no word', () => {
    expect(['um', 'ummm', 'uh', 'uhh', 'er', 'erm', 'hmm', 'mm', 'ah'].every(isWrittenFiller)).toBe(true);
    expect(['a', 'her', 'hum', 'umbrella', 'm', 'e', 'ahead'].some(isWrittenFiller)).toBe(false);
  });
});
