import { expect, it } from 'vitest';
import { bankStems } from './bank-stems.ts';

it.each([
  ['In me first year I learned the clinic', 'In my first year I have learnt clinic'],
  ['She taught us how it is done', 'She teach us how it done'],
  ["I'll know when nobody rings the engineer", 'I would know when nobody rang to engineer'],
  ["We wasn't told, so I went", 'We were not told, so I go'],
  ['Ah kept ma heid', 'I keep my head'],
])('reads "%s" as it reads "%s"', (one, other) => {
  expect(bankStems(one)).toEqual(bankStems(other));
});

it('keeps apart what was done, who did it and whether', () => {
  const read = (text: string) => bankStems(text).join(' ');
  expect(new Set(['I did not take it', 'I take it', 'We take it', 'They take it', 'You take it', 'I can take it', 'I bring it'].map(read)).size).toBe(7);
});
