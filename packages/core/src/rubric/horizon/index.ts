export { FAR_MONTHS, horizonBand, NEAR_MONTHS } from './band.ts';
export type { CalendarMonth } from './horizon-types.ts';
export { readHorizons } from './read-horizons.ts';
