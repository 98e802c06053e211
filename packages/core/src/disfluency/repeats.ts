import type { Bone } from './skeleton.ts';

/** Words in the longest repeat that is looked for. */
export const MAX_REPEAT = 6;

/** Doubled on purpose or by grammar even without a comma: "that that", "had had", "move on on Monday". */
const LEGITIMATE = new Set(['that', 'had', 'is', 'was', 'do', 'did', 'does', 'her', 'on', 'in', 'up', 'bye', 'no', 'yes', 'yeah', 'okay', 'now', 'there', 'so', 'very', 'really', 'much', 'many', 'far']);
/** Doubled for emphasis even with a comma: "no, no", "very, very good", "many, many years". */
const EMPHATIC = new Set(['very', 'really', 'no', 'yes', 'yeah', 'yep', 'okay', 'ok', 'bye', 'right', 'sure', 'many', 'much', 'so', 'too', 'never', 'long', 'far', 'well', 'real', 'way', 'again', 'more', 'please', 'thanks', 'oh', 'wow', 'ever']);
/** Open classes double for emphasis ("a big, big job") or in lists, names and numbers; the rest of the classes do not. */
const OPEN_CLASS = new Set(['ADJ', 'NUM', 'PROPN', 'INTJ', 'SYM']);

/** Where the words before bones[at] begin that bones[at] and its successors say again, or undefined. The shortest repeat decides. */
export function repeatBefore(bones: readonly Bone[], at: number): number | undefined {
  for (let length = 1; length <= Math.min(MAX_REPEAT, at); length++) {
    if (isRepeat(bones, at, length)) return isOnPurpose(bones, at, length) ? undefined : at - length;
  }
  return undefined;
}

function isRepeat(bones: readonly Bone[], at: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    const again = bones[at + offset];
    if (again === undefined || again.stop || bones[at - length + offset]?.word.lower !== again.word.lower) return false;
    if (offset > 0 && bones[at - length + offset]?.stop) return false;
  }
  return true;
}

function isOnPurpose(bones: readonly Bone[], at: number, length: number): boolean {
  const { word, interrupted } = bones[at] as Bone;
  const following = bones[at + length];
  const isLast = following === undefined || following.stop;
  if (length > 1) return isChain(bones, at, length) || (isLast && interrupted);
  if (EMPHATIC.has(word.lower) || OPEN_CLASS.has(word.tag)) return true;
  return !interrupted && (LEGITIMATE.has(word.lower) || word.tag === 'NOUN' || word.tag === 'VERB');
}

/** "step by step by step", "on and on and on" */
function isChain(bones: readonly Bone[], at: number, length: number): boolean {
  const link = bones[at - 1]?.word.tag;
  return length === 2 && (link === 'CCONJ' || link === 'ADP') && bones[at + 2]?.word.lower === bones[at]?.word.lower;
}
