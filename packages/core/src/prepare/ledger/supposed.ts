import type { Fact } from '../tailoring.ts';
import { isPast } from '../words/past-forms.ts';
import type { Said } from './judge.ts';
import type { ReadFact } from './read-fact.ts';

/** Parts of a goal that say what might be. */
const SUPPOSED: ReadonlySet<string> = new Set(['risk', 'planB']);

/** Who wrote down a risk has not said that it holds. */
export const isSupposed = ({ ref: { kind, field } }: Fact): boolean => kind === 'goal' && SUPPOSED.has(field);

/** "I failed it twice": told as done, and not as what might be. */
const isDone = ({ clause: { lower, isWish }, isAhead }: Said): boolean =>
  !isWish && !isAhead && !/^(?:and |but |so )?if\b/.test(lower) && lower.split(' ').some(isPast);

/** What a clause can be held against: what was done is not what might be. */
export function holdingFor(record: readonly ReadFact[]): (said: Said) => readonly ReadFact[] {
  const holding = record.filter(({ fact }) => !isSupposed(fact));
  return (said) => (isDone(said) ? holding : record);
}
