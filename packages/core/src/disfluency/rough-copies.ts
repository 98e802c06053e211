import type { Word } from '../document/word.ts';
import {
  ARTICLES, AUXILIARIES, baseOf, COORDINATORS, DETERMINERS, isContractedClause, LEADING_ADVERBS, NOMINATIVES, POSSESSIVES, PREPOSITIONS, SUBJECTS, SUBORDINATORS,
} from './closed-class.ts';
import type { Bone } from './skeleton.ts';

/** Words between the start of what is abandoned and its repair. */
const MAX_RETRACE = 6;

/** Where the words before bones[at] begin that bones[at] takes up again in other words ("in the, | on the"), or undefined. */
export function roughCopyBefore(bones: readonly Bone[], at: number, afterFragment: boolean): number | undefined {
  const repair = bones[at] as Bone;
  const last = bones[at - 1] as Bone;
  const isOpen = afterFragment || cannotEnd(last.word);
  const repairNext = bones[at + 1]?.stop === false ? bones[at + 1] : undefined;
  for (let from = at - 1; from >= Math.max(0, at - MAX_RETRACE); from--) {
    const start = bones[from] as Bone;
    if (isOpen && startsAlike(start.word, repair.word, at - from === 1)) return from;
    if (isOpen && repairNext && from < at - 1 && isParallel(start.word, (bones[from + 1] as Bone).word, repair.word, repairNext.word)) return from;
    if (start.stop) break;
  }
  return undefined;
}

/** A phrase cannot close with this word, so a break after it is a breaking-off. */
function cannotEnd(word: Word): boolean {
  const { lower } = word;
  return (
    DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) ||
    LEADING_ADVERBS.has(lower) || NOMINATIVES.has(lower) || isContractedClause(word) || SUBJECTS.has(lower)
  );
}

function startsAlike(start: Word, repair: Word, isSingle: boolean): boolean {
  if (start.lower === repair.lower) return true;
  if (baseOf(start) === baseOf(repair) && SUBJECTS.has(baseOf(start))) return true;
  if (ARTICLES.has(start.lower) && ARTICLES.has(repair.lower)) return true;
  if (!isSingle) return false;
  return [DETERMINERS, POSSESSIVES, PREPOSITIONS, COORDINATORS, NOMINATIVES].some((set) => set.has(baseOf(start)) && set.has(baseOf(repair)));
}

/** The second words agree and the first are of one closed class: "I couldn't, | you couldn't", "in Leeds, | from Leeds". */
function isParallel(start: Word, second: Word, repair: Word, repairSecond: Word): boolean {
  if (second.lower !== repairSecond.lower) return false;
  return [SUBJECTS, DETERMINERS, PREPOSITIONS, AUXILIARIES].some((set) => set.has(baseOf(start)) && set.has(baseOf(repair)));
}
