import type { ProfileFact } from '@candor/core';

/** In the order in which they are offered. */
export const FACT_KINDS = [
  'employer',
  'role',
  'tool',
  'skill',
  'qualification',
  'place',
  'constraint',
  'achievement',
  'other',
] as const satisfies readonly ProfileFact['kind'][];
