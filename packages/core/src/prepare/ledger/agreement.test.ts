import { expect, it } from 'vitest';
import { agreementNumbers, agreementOf } from './agreement.ts';

it('names both vectors, their product and their difference', () => {
  expect([...agreementNumbers(Float32Array.of(1, 0), Float32Array.of(0.5, -0.5))]).toEqual([3, 0, 1.5, -1.5, 10, -0, 2.5, 2.5]);
});

it('says of a text beside itself that it is the same, and of unlike ones that they stand beside each other, in odds around 0', () => {
  const one = Float32Array.from({ length: 512 }, (_, i) => (i % 2 === 0 ? 1 : -1) / Math.sqrt(512));
  const other = Float32Array.from({ length: 512 }, (_, i) => (i % 4 < 2 ? 1 : -1) / Math.sqrt(512));
  const [alike, apart] = [agreementOf(one, one), agreementOf(one, other)];
  expect(alike.same + alike.beside + alike.against).toBeCloseTo(0, 4);
  expect(alike.same).toBeGreaterThan(apart.same);
  expect(apart.beside).toBeGreaterThan(alike.beside);
});
