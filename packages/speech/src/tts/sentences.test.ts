import { describe, expect, it } from 'vitest';
import { spokenParts } from './sentences.ts';

describe('spokenParts', () => {
  it('speaks sentence by sentence', () => {
    expect(spokenParts('Thank you.  Why did you leave?\nTake your time!')).toEqual(['Thank you.', 'Why did you leave?', 'Take your time!']);
  });

  it('does not stop behind an abbreviation, an initial or a decimal point', () => {
    for (const one of ['You worked with Dr. Adeyemi for 2.5 years.', 'What did J. Novak think of it?']) expect(spokenParts(one)).toEqual([one]);
  });

  it('begins a long first sentence with its first clause, and leaves a short one and later ones whole', () => {
    const long = 'When you took over the night shift at the bakery, what was the first thing you changed?';
    const parts = ['When you took over the night shift at the bakery,', 'what was the first thing you changed?'];
    expect(spokenParts(long)).toEqual(parts);
    expect(spokenParts(`So. ${long}`)).toEqual(['So.', long]);
    expect(spokenParts('So, Mia, and what was the first thing that you yourself changed there?')).toEqual([
      'So, Mia, and what was the first thing that you yourself changed there?',
    ]);
    expect(spokenParts('Fine, and what then?')).toEqual(['Fine, and what then?']);
  });

  it('has nothing to say of nothing', () => {
    expect(spokenParts(' \n')).toEqual([]);
  });
});
