import { expect, it } from 'vitest';
import { respell } from './respell.ts';

it.each([
  ['vork', 'work'],
  ['zis', 'this'],
  ['zat', 'that'],
  ['wiz', 'with'],
  ['vould', 'would'],
  ['fink', 'think'],
  ['anyfing', 'anything'],
  ['bruvver', 'brother'],
  ['togevver', 'together'],
  ["'ospital", 'hospital'],
  ["'ouse", 'house'],
])('reads %s as %s', (heard, word) => {
  expect(respell(heard)).toBe(word);
});

it.each(['work', 'manager', 'sink', 'vat', 'dose', 'hill', 'zero', 'at', 'it', 'quokka', 'kubernetes'])('leaves %s as it is', (word) => {
  expect(respell(word)).toBe(word);
});

it('answers the same the second time, from memory', () => {
  expect([respell('togevver'), respell('quokka'), respell('togevver'), respell('quokka')]).toEqual(['together', 'quokka', 'together', 'quokka']);
});
