import type { Word } from '../document/word.ts';
import { closesClause } from './clause-end.ts';
import {
  ARTICLES,
  AUXILIARIES,
  baseOf,
  COORDINATORS,
  DETERMINERS,
  isContractedClause,
  LEADING_ADVERBS,
  NOMINATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
} from './closed-class.ts';
import type { Bone } from './skeleton.ts';

/** Most words that are taken up again after a word was cut off in the middle: then the break itself is certain. */
const MAX_AFTER_FRAGMENT = 6;
/** The same when the first word does not come again as it was. */
const MAX_REWORDED_AFTER_FRAGMENT = 3;
/** Most words otherwise, when only the first word agrees; longer stretches are lists and parallels as often as repairs. */
const MAX_ONE_WORD_ALIKE = 2;
/** Most words when the first two agree. */
const MAX_TWO_WORDS_ALIKE = 4;

/** Where the words before bones[at] begin that bones[at] takes up again in other words ("in the, | on the"), or undefined. */
export function roughCopyBefore(bones: readonly Bone[], at: number, afterFragment: boolean): number | undefined {
  const repair = bones[at] as Bone;
  const second = bones[at + 1]?.stop === false ? bones[at + 1] : undefined;
  if (!afterFragment && !cannotEnd((bones[at - 1] as Bone).word)) return undefined;
  for (let from = at - 1; from >= Math.max(0, at - MAX_AFTER_FRAGMENT); from--) {
    const start = bones[from] as Bone;
    const length = at - from;
    const startSecond = bones[from + 1] as Bone;
    const isAlike = length === 1 ? isSubstitute(start.word, repair.word) && !opensAmount(bones, at) : startsAlike(start.word, repair.word);
    const areTwoAlike = length > 1 && second !== undefined && startSecond.word.lower === second.word.lower;
    const isSame = start.word.lower === repair.word.lower;
    const longestAfterFragment = isSame ? MAX_AFTER_FRAGMENT : MAX_REWORDED_AFTER_FRAGMENT;
    const longestOfWhole = isSoftener(bones, at - SOFTENER_WORDS) ? MAX_ONE_WORD_ALIKE + SOFTENER_WORDS - 1 : MAX_ONE_WORD_ALIKE;
    const longest = afterFragment ? longestAfterFragment : areTwoAlike ? MAX_TWO_WORDS_ALIKE : longestOfWhole;
    if (length <= longest && isAlike) return !afterFragment && closesClause(bones, from, at) ? undefined : from;
    if (areTwoAlike && length <= MAX_ONE_WORD_ALIKE && isOneClass(start.word, repair.word)) return from;
    if (start.stop) break;
  }
  return undefined;
}

/** "for, you know, about five years", "about the last year": the amount belongs to the preposition before it. */
function opensAmount(bones: readonly Bone[], at: number): boolean {
  const [approximator, first, second] = bones.slice(at, at + 3).map(({ word }) => word);
  if (!approximator || !first || !APPROXIMATORS.has(approximator.lower)) return false;
  return first.tag === 'NUM' || /\d/.test(first.lower) || AMOUNTS.has(first.lower) || (first.lower === 'the' && OF_TIME.has(second?.lower ?? ''));
}
const APPROXIMATORS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'near']);
const AMOUNTS: ReadonlySet<string> = new Set(['a', 'an', 'half', 'several', 'all', 'every']);
const OF_TIME: ReadonlySet<string> = new Set(['last', 'past', 'next', 'same', 'first']);

/** "I kind of, | I sort of": the softener counts as one word. */
const isSoftener = (bones: readonly Bone[], at: number): boolean =>
  ['kind', 'sort'].includes(bones[at]?.word.lower ?? '') && bones[at + 1]?.word.lower === 'of';
const SOFTENER_WORDS = 2;

/** A phrase cannot close with this word, so a break after it is a breaking-off. */
function cannotEnd(word: Word): boolean {
  const { lower } = word;
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    LEADING_ADVERBS.has(lower) ||
    NOMINATIVES.has(lower) ||
    isContractedClause(word) ||
    SUBJECTS.has(lower)
  );
}

/** The same word, the same subject with another verb ("it is, | it's"), or another article. */
function startsAlike(start: Word, repair: Word): boolean {
  if (start.lower === repair.lower) return true;
  return (baseOf(start) === baseOf(repair) && SUBJECTS.has(baseOf(start))) || (ARTICLES.has(start.lower) && ARTICLES.has(repair.lower));
}

/** One word for another of a class that cannot stand twice: "the, | my", "to, | for", "I, | we", "that's, | it's". */
function isSubstitute(start: Word, repair: Word): boolean {
  if (start.lower === repair.lower) return false;
  if (startsAlike(start, repair)) return true;
  if (isContractedClause(start) && isContractedClause(repair)) return true;
  if (NOMINATIVES.has(baseOf(start)) && (SUBJECTS.has(baseOf(repair)) || CLAUSE_OPENERS.has(repair.lower))) return true;
  return [PREMODIFIERS, PREPOSITIONS, COORDINATORS].some((set) => set.has(start.lower) && set.has(repair.lower)) && start.lower !== 'to';
}

const PREMODIFIERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES]);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['when', 'if', 'where', 'how', 'because']);

/** The first words of "I couldn't, | you couldn't" and "in Leeds, | from Leeds". */
const isOneClass = (start: Word, repair: Word): boolean =>
  [SUBJECTS, DETERMINERS, PREPOSITIONS, AUXILIARIES].some((set) => set.has(baseOf(start)) && set.has(baseOf(repair)));
