import { CUES } from './duration-words.ts';
import { type Clause, type Found, lowerAt, phraseEnd } from './horizon-types.ts';

/** Joins a time that cannot be told with the length that explains it: "until she starts school, so two years"; also the other way round. */
export function joinAppositions(clause: Clause, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const previous = joined.at(-1);
    if (previous && explains(clause, previous, each)) joined[joined.length - 1] = join(previous, each);
    else joined.push(each);
  }
  return joined;
}

const join = (one: Found, other: Found): Found => ({ ...one, end: other.end, months: one.months ?? other.months, kind: 'period' });

/** One of the two must be untold, and nothing but punctuation and words of explanation may stand between. */
function explains(clause: Clause, one: Found, other: Found): boolean {
  if ((one.months === null) === (other.months === null)) return false;
  const isTold = other.months !== null;
  const gap = other.first - one.end;
  if (gap === 0)
    return isTold
      ? isApart(clause, one.end) || other.kind !== 'calendar'
      : other.kind === 'event' && (isApart(clause, one.end) || ['till', 'until', 'til'].includes(lowerAt(clause, other.first)));
  if (!isTold || gap > 6) return false;
  let at = one.end;
  for (let cues = 0; cues < 3 && at < other.first; cues++) {
    const end = phraseEnd(clause, at, CUES);
    if (end === at) break;
    at = end;
  }
  return at >= other.first && lowerAt(clause, other.first) !== 'for';
}

const isApart = ({ tokens }: Clause, index: number): boolean => /[,;:(–—-]/.test((tokens[index - 1]?.after ?? '') + (tokens[index]?.before ?? ''));
