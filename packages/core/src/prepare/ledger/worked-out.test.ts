import { expect, it } from 'vitest';
import { piecesOf } from './number-tokens.ts';
import { valuesOf } from './values.ts';
import { workedOutOf } from './worked-out.ts';

const valuesIn = (text: string) => valuesOf(piecesOf(text)).map(({ dimension, value, nearness }) => [dimension, Math.round(value * 100) / 100, nearness]);
const workedOut = (text: string) => workedOutOf(valuesOf(piecesOf(text), true), text).map(({ dimension, value }) => [dimension, Math.round(value * 100) / 100]);

it.each([
  ['in twenty nineteen', [['year', 2019, 'exact']]],
  ['since nineteen ninety-eight', [['year', 1998, 'exact']]],
  ['twenty nine loaves', [['count', 29, 'exact']]],
  ['four kids in five made it', [['percent', 80, 'about']]],
  ['we lost one lamb in seven', [['percent', 14.29, 'about']]],
  ['for every three who rang we have two', [['percent', 66.67, 'about']]],
  ['half as much again', [['percent', 50, 'exact']]],
  ['every other weekend', [['percent', 50, 'exact']]],
  ['less than five hours', [['time', 0.21, 'below']]],
  ['one of these days', []],
  ['a budget of 24 000 euros', [['money', 24000, 'exact']]],
  ["in November '22", [['year', 2022, 'exact']]],
  [
    'ten years instead of twelve',
    [
      ['time', 3652.5, 'exact'],
      ['count', 12, 'exact'],
    ],
  ],
  ['they said no to me', []],
])('reads “%s” as it is meant', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

it('works out sums, differences and shares, ages, hours of the clock, and the rest of a share', () => {
  expect(workedOut('9 in the room, 6 in the kitchen')).toEqual(
    expect.arrayContaining([
      ['count', 3],
      ['count', 15],
    ]),
  );
  expect(workedOut('Age 16–24: farm worker')).toContainEqual(['time', 2922]);
  expect(workedOut('we finish at 3 a.m. and not at 5')).toContainEqual(['time', 0.08]);
  expect(workedOut('eight weeks at the gate and three mornings in the yard').map(([dimension]) => dimension)).not.toContain('time');
  expect(workedOut('90 % finished')).toEqual([['percent', 10]]);
});
