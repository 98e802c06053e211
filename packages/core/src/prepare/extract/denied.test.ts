import { expect, it } from 'vitest';
import { isDeniedBy, lastClause } from './denied.ts';

it.each([
  "you don't need to be a mechanic",
  'must NOT have experience with T-DOC',
  "we don't ask for a degree",
  'you need not be a driver',
  'no need to drive',
  "we're not looking for a chef",
  'you will not need Excel',
])('hears that nobody is asked for it: %s', (clause) => expect(isDeniedBy(clause)).toBe(true));

it.each([
  'you need to be a mechanic',
  'you must not be afraid of heights',
  'why not join us as a carer',
  "if you haven't worked as a barista",
  'you must have T-DOC',
  'not only a chef',
])('leaves what is asked: %s', (clause) => expect(isDeniedBy(clause)).toBe(false));

it.each([
  ["you don't need a degree, but you do need ", ' but you do need '],
  ["you don't need node.js or ", "you don't need node.js or "],
  ['we are not after a chef. you need ', ' you need '],
])('reads the last clause alone: %s', (said, clause) => expect(lastClause(said).trim()).toBe(clause.trim()));
