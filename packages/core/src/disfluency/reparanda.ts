import type { Cue } from './correction-cues.ts';
import { correctedBefore } from './corrections.ts';
import type { Disfluency } from './disfluency.ts';
import { isFragment } from './fragments.ts';
import { repeatBefore } from './repeats.ts';
import { roughCopyBefore } from './rough-copies.ts';
import type { Bone } from './skeleton.ts';

/** Finds words begun and abandoned, one stretch for each new start, and the cues that a correction was seen to follow. */
export function findReparanda(bones: readonly Bone[]): { reparanda: Disfluency[]; answered: Cue[] } {
  const reparanda: Disfluency[] = [];
  const answered: Cue[] = [];
  /** The end of the second copy of a repeat: within it the same repeat would be found again, shifted. */
  let copied = 0;
  for (let at = 1; at <= bones.length; at++) {
    const repair = bones[at];
    if (at < copied && !repair?.interrupted) continue;
    const from = abandonedBefore(bones, at);
    if (from === undefined) continue;
    copied = at + (at - from);
    if (repair?.cue) answered.push(repair.cue);
    const firstWord = (bones[from] as Bone).word.index;
    const endWord = (bones[at - 1] as Bone).word.index + 1;
    while ((reparanda.at(-1)?.firstWord ?? -1) >= firstWord) reparanda.pop();
    const start = Math.max(firstWord, reparanda.at(-1)?.endWord ?? 0);
    if (start < endWord) reparanda.push({ kind: 'reparandum', firstWord: start, endWord });
  }
  return { reparanda, answered };
}

/** Where the words before bones[at] begin that are given up there. The surest reading first. */
function abandonedBefore(bones: readonly Bone[], at: number): number | undefined {
  const broken = isFragment(bones, at - 1);
  const repair = bones[at];
  if (repair === undefined || repair.stop) return broken ? at - 1 : undefined;
  const repeated = repeatBefore(bones, at);
  if (repeated) return repeated.isOnPurpose ? undefined : repeated.from;
  if (!broken && !repair.interrupted) return undefined;
  const copied = roughCopyBefore(bones, at, broken);
  if (copied !== undefined) return copied;
  if (broken) return at - 1;
  return repair.cue && correctedBefore(bones, at, repair.cue.isSure);
}
