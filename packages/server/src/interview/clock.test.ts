import { expect, it } from 'vitest';
import { createClock } from './clock.ts';

it('runs while somebody is there, goes on where it stood, and never runs backwards', () => {
  let time = 10_000;
  const clock = createClock(500, () => time);
  const read = (passed: number): number => {
    time += passed;
    return clock.now();
  };
  expect(read(1_000)).toBe(500);
  clock.run();
  expect(read(200)).toBe(700);
  expect(read(-5_000)).toBe(700);
  expect(read(100)).toBe(800);
  clock.stop();
  expect(read(9_000)).toBe(800);
  clock.run();
  expect(read(1)).toBe(801);
});
