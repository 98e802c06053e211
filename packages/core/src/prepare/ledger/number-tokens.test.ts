import { expect, it } from 'vitest';
import { piecesOf } from './number-tokens.ts';

const numbersIn = (text: string) => piecesOf(text).flatMap(({ lower, start, end }) => (/^\d/.test(lower) ? [[lower, text.slice(start, end)]] : []));

it.each([
  ['24 000 euros', [['24,000', '24 000']]],
  ['24\u00a0000.50 euros', [['24,000.50', '24\u00a0000.50']]],
  ['a 1 250-bed hospital', [['1,250', '1 250']]],
  ['a budget of 1 200 000-odd euros', [['1,200,000', '1 200 000']]],
  ['in May, 24 120 people', [['24,120', '24 120']]],
  ['by May 24 000 boxes', [['24,000', '24 000']]],
])('reads in “%s” one number with its thousands', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

it.each([
  [
    '3 100-bed wards',
    [
      ['3', '3'],
      ['100', '100'],
    ],
  ],
  [
    'In May 24 120 people came',
    [
      ['24', '24'],
      ['120', '120'],
    ],
  ],
  [
    'on ward 7 120 beds',
    [
      ['7', '7'],
      ['120', '120'],
    ],
  ],
  [
    'in 2024 120 people',
    [
      ['2024', '2024'],
      ['120', '120'],
    ],
  ],
])('reads in “%s” two numbers', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
