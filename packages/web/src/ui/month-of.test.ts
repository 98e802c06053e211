import { expect, it } from 'vitest';
import { monthOf } from './month-of.ts';

it.each([
  ['2027-03', '2027-03'],
  ['2027', '2027'],
  [' March 2027 ', '2027-03'],
  ['mar. 2027', '2027-03'],
  ['3/2027', '2027-03'],
  ['03.2027', '2027-03'],
  ['2027-3', '2027-03'],
  ['2027/11', '2027-11'],
  ['2027 December', '2027-12'],
  ['', null],
  ['soon', null],
  ['spring 2027', null],
  ['2027-13', null],
  ['00/2027', null],
  ['1 March 2027', null],
  ['27-03', null],
  ['2027 2028', null],
])('reads “%s” as %s', (typed, month) => {
  expect(monthOf(typed)).toBe(month);
});
