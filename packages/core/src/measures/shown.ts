import type { Unit } from './measure.ts';

const WHOLE_FROM = 10;

/**
 * A measured value as one says it to a person: whole from ten on, with one decimal below. A ratio keeps two, since all that is usual lies within a few
 * hundredths, and a share is made a percentage by whoever shows it.
 */
export function shownValue(value: number, unit?: Unit): number {
  if (unit === 'ratio' || unit === 'share') return Math.round(value * 100) / 100;
  return Math.abs(value) >= WHOLE_FROM ? Math.round(value) : Math.round(value * 10) / 10;
}
