import { expect, it } from 'vitest';
import { horizonBand } from './band.ts';

it.each([
  [0, 'near'],
  [24, 'near'],
  [24.5, 'middle'],
  [59.5, 'middle'],
  [60, 'far'],
  [240, 'far'],
] as const)('%d months are %s', (months, band) => {
  expect(horizonBand(months)).toBe(band);
});
