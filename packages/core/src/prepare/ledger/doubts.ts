import { isPast } from '../words/past-forms.ts';
import { WISHES } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { namesOnly } from './deniable.ts';
import type { Against, Said } from './judge.ts';
import type { Weighed } from './outcome.ts';
import { isOwnLength } from './too-long.ts';

/**
 * From here on a reader is believed that a clause speaks of something beside the fact. Among figures that rules alone hold for denied so much is seen of 49 in 98 that
 * are not, and of 2 in 55 that are. That it sees the same said tells nothing: it reads past figures. Source: candor-trials.
 */
const SURELY_BESIDE = 0.9;

/** `text`: the answer. */
type OfClause = { readonly said: Said; readonly against: readonly Against[]; readonly text: string };

/** A conflict over a figure is beyond doubt only where the same doer and the same occasion are likely: not where somebody else did it, where it is only wanted, or where a reader sees another matter. */
export function doubted(weighed: Weighed, { said: { clause }, against, text }: OfClause): Weighed {
  const { judged, isSure } = weighed;
  if (!isSure || judged.status !== 'in-conflict' || judged.why !== 'figure') return weighed;
  const { fact } = judged;
  const isWanted = clause.isWish && fact.fact.ref.kind !== 'goal' && !isDone(clause);
  const value = clause.values.find(({ start }) => start === judged.place.start);
  const recorded = fact.clauses.filter(({ values }) => values.some(({ dimension }) => dimension === value?.dimension));
  const isOfOthers = recorded.length > 0 && recorded.every(isOfSelf) && !isOfSelf(clause);
  // What goes on has a length that nobody wrote down.
  const isOtherLength = value?.dimension === 'time' && recorded.length === 0 && fact.lengths.length > 0 && !isOwnLength(value, clause, text);
  // Of a bare "SQL" a reader sees nothing said.
  const agreement = namesOnly(fact) ? null : against.find((one) => one.fact === fact)?.agreement;
  return isWanted || isOfOthers || isOtherLength || (agreement?.beside ?? 0) >= SURELY_BESIDE ? { ...weighed, isSure: false } : weighed;
}

/** "It was above plan" names a plan, and wants nothing. */
const isDone = ({ lower }: Clause): boolean => lower.split(' ').some((word) => isPast(word) && !WISHES.has(word));

/** "I led", "there were six of us", or "led", which leaves the "I" out. */
const isOfSelf = ({ lower }: Clause): boolean => SELF.test(lower) || isPast(OPENING.exec(lower)?.[1] ?? '');
const SELF = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|me|us)\b/;
const OPENING = /^(?:(?:and|but|then|also|so|later|just) ){0,3}([\p{L}'-]+)/u;
