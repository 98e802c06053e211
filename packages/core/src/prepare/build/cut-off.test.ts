import { expect, it } from 'vitest';
import { isCutOff } from './cut-off.ts';

it.each([
  ['calm head when theatre', true],
  ['education (electrical engineering', true],
  ['Working with', true],
  ['answer complaints, often from people who are', true],
  ['a friendly face while guests', true],
  ['calm head when theatre is on the phone', false],
  ['lifting up to 20 kg, where needed', false],
  ['weekend work if possible', false],
  ['settling new starters in', false],
  ['Fire safety (Level 2)', false],
])('sees whether a point breaks off: “%s”', (text, expected) => {
  expect(isCutOff(text)).toBe(expected);
});
