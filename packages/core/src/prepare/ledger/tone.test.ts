import { expect, it } from 'vitest';
import { isTurnedRound, toneOf } from './tone.ts';

it('counts what denies, and what turned out badly and well', () => {
  expect(toneOf("we didn't lose one customer, and they were happy")).toEqual({ denying: 1, bad: 1, good: 1 });
});

it('takes two denials for none', () => {
  const [lost, notLost, kept] = ['we lost the shop', 'we never lost the shop', 'we ran the shop'].map(toneOf) as [
    ReturnType<typeof toneOf>,
    ReturnType<typeof toneOf>,
    ReturnType<typeof toneOf>,
  ];
  expect([isTurnedRound(lost, kept), isTurnedRound(notLost, kept), isTurnedRound(lost, notLost)]).toEqual([true, false, true]);
});
