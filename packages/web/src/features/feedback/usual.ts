import type { Unit } from '@candor/core';
import { en } from '../../i18n/en.ts';

const t = en.feedback;

/** "usual: 53–120 words": the unit once, at the end. */
export function usualRange([low, high]: readonly [number, number], unit: Unit): string {
  return t.usual(unit === 'share' ? t.units.share(low) : String(low), t.units[unit](high));
}
