import { closesClause } from './clause-end.ts';
import { AUXILIARIES, SUBJECTS } from './closed-class.ts';
import type { Bone } from './skeleton.ts';

/** Words in the longest repeat that is looked for. */
export const MAX_REPEAT = 6;

/** Doubled by grammar where no comma parts them: "that that", "had had", "log in in May", "move on on Monday". */
const LEGITIMATE = new Set(['that', 'had', 'is', 'was', 'do', 'did', 'does', 'her', 'on', 'in', 'up']);
/** Doubled for emphasis even with a comma: "no, no", "very, very good", "many, many years". */
const EMPHATIC = new Set([
  'very',
  'really',
  'no',
  'yes',
  'yeah',
  'yep',
  'okay',
  'ok',
  'bye',
  'right',
  'sure',
  'many',
  'much',
  'so',
  'too',
  'never',
  'long',
  'far',
  'well',
  'real',
  'way',
  'again',
  'more',
  'please',
  'thanks',
  'oh',
  'wow',
  'ever',
  'now',
  'there',
]);
/** Open classes double for emphasis ("a big, big job") or in lists, names and numbers; the rest of the classes do not. */
const OPEN_CLASS = new Set(['ADJ', 'NUM', 'PROPN', 'INTJ', 'SYM']);

/** Words said twice in a row: where the first copy begins, and whether grammar or emphasis explains the second. */
export type Repeat = { readonly from: number; readonly isOnPurpose: boolean };

/** The repeat whose second copy begins at bones[at], or undefined. The shortest decides. */
export function repeatBefore(bones: readonly Bone[], at: number): Repeat | undefined {
  for (let length = 1; length <= Math.min(MAX_REPEAT, at); length++) {
    if (isRepeat(bones, at, length)) return { from: at - length, isOnPurpose: isOnPurpose(bones, at, length) };
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
  if (closesClause(bones, at - length, at)) return true;
  if (length > 1) {
    const isLast = following === undefined || following.stop;
    return isChain(bones, at, length) || isSplitInside(bones, at, length) || (isLast && interrupted) || word.lower === 'thank';
  }
  if (EMPHATIC.has(word.lower) || OPEN_CLASS.has(word.tag) || isTagQuestion(word.lower, following)) return true;
  return !interrupted && (LEGITIMATE.has(word.lower) || word.tag === 'NOUN' || word.tag === 'VERB');
}

/** "step by step by step", "on and on and on" */
function isChain(bones: readonly Bone[], at: number, length: number): boolean {
  const isLinked = [bones[at - 1], bones[at]].some((bone) => bone?.word.tag === 'CCONJ' || bone?.word.tag === 'ADP');
  const goesOn = bones[at + 2]?.word.lower === bones[at]?.word.lower || bones[at - 3]?.word.lower === bones[at - 1]?.word.lower;
  return length === 2 && isLinked && goesOn;
}

/** "it went well, as well as …": a break inside the first copy and none after it is a break of another making. */
const isSplitInside = (bones: readonly Bone[], at: number, length: number): boolean =>
  !bones[at]?.interrupted && bones.slice(at - length + 1, at).some(({ interrupted }) => interrupted);

/** "it is, is it not" */
const isTagQuestion = (lower: string, following: Bone | undefined): boolean =>
  AUXILIARIES.has(lower) && following !== undefined && SUBJECTS.has(following.word.lower);
