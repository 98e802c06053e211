import { expect, it } from 'vitest';
import { discriminant, type Twin } from './discriminant.ts';

const of = (...values: number[]) => Float32Array.from(values);
/** Two things said by four people: the first number tells them apart, so does the third, and the second is the trade. */
const CLASSES = [
  [of(1, 0.2, 1), of(0.9, -0.3, 1.1), of(1.1, 0.4, 0.9), of(1, -0.3, 1)],
  [of(-1, 0.3, -1), of(-1.1, -0.2, -0.9), of(-0.9, -0.4, -1.1), of(-1, 0.3, -1)],
];
const distance = (twins: readonly Twin[], a: Float32Array, b: Float32Array) => {
  const { matrix } = discriminant(CLASSES, 1, twins);
  return Math.abs(a.reduce((sum, x, i) => sum + (matrix[i] as number) * (x - (b[i] as number)), 0));
};

it('looks past what differs between twins, and still tells the classes apart', () => {
  const twins: Twin[] = [
    [of(1, 0, 1), of(1, 0, 0.2)],
    [of(-1, 0, -1), of(-1, 0, -0.2)],
  ];
  const [standard, dialect, other] = [of(1, 0, 1), of(1, 0, 0.2), of(-1, 0, -1)];
  const share = (all: readonly Twin[]) => distance(all, standard, dialect) / distance(all, standard, other);
  expect(share(twins)).toBeLessThan(0.5 * share([]));
});
