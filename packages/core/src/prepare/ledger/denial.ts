import type { Clause } from './clauses.ts';
import { toneOf } from './tone.ts';

/** Whether a clause says no to what it tells of. "I have never missed a day with it" says yes. */
export const isDenial = ({ isNegated, lower }: Clause): boolean => isNegated && toneOf(lower).bad === 0;
