import type { Against, Place } from './judge.ts';
import { JUDGING } from './judging.ts';
import type { ReadFact } from './read-fact.ts';

/** The number of a clause that another text has otherwise, of the same thing beyond doubt; null where there is none. */
export function judgeNumbers(against: readonly Against[], least: number): { readonly place: Place; readonly fact: ReadFact } | null {
  if (against.some((one) => one.matches.length > 0 && one.subject >= JUDGING.differs)) return null;
  for (const { subject, misses, fact } of against) {
    const miss = subject >= least ? misses.find(({ value, isSameNoun }) => !value.isDerived && (isSameNoun || value.dimension !== 'count')) : undefined;
    if (miss) return { place: miss.value, fact };
  }
  return null;
}
