import { AUXILIARIES, SUBORDINATORS } from './closed-class.ts';
import type { Bone } from './skeleton.ts';

/** Pronouns that are objects as often as subjects. */
const OBJECTS = new Set(['it', 'that', 'this', 'you', 'her', 'there', 'these', 'those', 'who']);
const TAKES_OBJECT = new Set(['VERB', 'ADP']);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...SUBORDINATORS, 'because', 'before', 'after', 'as', 'than', 'once']);

/**
 * Whether the comma before bones[at] can close a clause that ends with bones[from, at), so that what comes again begins another:
 * "if I can, I will", "I love it, it is great". A filled pause or a marker in between speaks against it.
 */
export function closesClause(bones: readonly Bone[], from: number, at: number): boolean {
  const repair = bones[at] as Bone;
  const first = bones[from] as Bone;
  const last = (bones[at - 1] as Bone).word;
  const before = first.stop ? undefined : bones[from - 1]?.word;
  if (!repair.interrupted || repair.hesitated) return false;
  if (at - from === 1) return OBJECTS.has(last.lower) && before !== undefined && TAKES_OBJECT.has(before.tag);
  const isVerbLast = AUXILIARIES.has(last.lower) || last.tag === 'VERB';
  return isVerbLast && (CLAUSE_OPENERS.has(before?.lower ?? '') || CLAUSE_OPENERS.has(first.word.lower));
}
