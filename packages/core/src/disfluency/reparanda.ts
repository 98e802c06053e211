import type { Word } from '../document/word.ts';
import type { Disfluency } from './disfluency.ts';
import { isFragment } from './fragments.ts';
import { repeatBefore } from './repeats.ts';
import { roughCopyBefore } from './rough-copies.ts';
import { type Bone, skeletonOf } from './skeleton.ts';

/** Finds words begun and abandoned, looking across the interruptions already found. One stretch for each new start. */
export function findReparanda(words: readonly Word[], interruptions: readonly Disfluency[]): Disfluency[] {
  const bones = skeletonOf(words, interruptions);
  const found: Disfluency[] = [];
  for (let at = 1; at <= bones.length; at++) {
    const from = abandonedBefore(bones, at);
    if (from === undefined) continue;
    const firstWord = (bones[from] as Bone).word.index;
    const endWord = (bones[at - 1] as Bone).word.index + 1;
    while ((found.at(-1)?.firstWord ?? -1) >= firstWord) found.pop();
    const start = Math.max(firstWord, found.at(-1)?.endWord ?? 0);
    if (start < endWord) found.push({ kind: 'reparandum', firstWord: start, endWord });
  }
  return found;
}

function abandonedBefore(bones: readonly Bone[], at: number): number | undefined {
  const broken = isFragment(bones, at - 1);
  const repair = bones[at];
  if (repair === undefined || repair.stop) return broken ? at - 1 : undefined;
  const repeated = repeatBefore(bones, at);
  if (repeated !== undefined) return repeated;
  if (!broken && !repair.interrupted) return undefined;
  return roughCopyBefore(bones, at, broken) ?? (broken ? at - 1 : undefined);
}
