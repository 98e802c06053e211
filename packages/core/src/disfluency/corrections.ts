import type { Word } from '../document/word.ts';
import { ARTICLES, baseOf, POSSESSIVES, PREPOSITIONS, QUESTION_WORDS, SUBJECTS } from './closed-class.ts';
import type { Bone } from './skeleton.ts';

/** Most words that a correction after a sure cue replaces ("no sorry", "scratch that"). */
const MAX_AFTER_SURE_CUE = 8;
/** Most words after a cue that has other uses ("actually", "I mean"). */
const MAX_AFTER_UNSURE_CUE = 4;
/** Most words that a question begun anew replaces. */
const MAX_QUESTION = 12;
/** Words of one of these classes name alternatives: "five, I mean six", "on Monday, no, Tuesday", "nurses, sorry, doctors". */
const REPLACEABLE = new Set(['NUM', 'PROPN', 'NOUN', 'ADJ', 'VERB']);

/** Where the words begin that bones[at] corrects after a cue, or undefined where no answering words are seen. */
export function correctedBefore(bones: readonly Bone[], at: number, isSure: boolean): number | undefined {
  const repair = bones[at] as Bone;
  const isQuestion = isSure && QUESTION_WORDS.has(repair.word.lower);
  const longest = isQuestion ? MAX_QUESTION : isSure ? MAX_AFTER_SURE_CUE : MAX_AFTER_UNSURE_CUE;
  const alike = nearest(bones, at, longest, (start) => beginsLike(start, repair.word, isQuestion));
  if (alike !== undefined) return alike;
  const opening = isQuestion ? nearest(bones, at, longest, (_, index) => bones[index]?.stop === true) : undefined;
  if (opening !== undefined) return opening;
  const last = (bones[at - 1] as Bone).word;
  if (last.tag === repair.word.tag && REPLACEABLE.has(last.tag)) return isSure || isShortAnswer(bones, at) ? startOfRun(bones, at) : undefined;
  if (!isSure) return undefined;
  return nearest(bones, at, MAX_AFTER_UNSURE_CUE, (start) => start.tag === repair.word.tag && REPLACEABLE.has(start.tag)) ?? at - 1;
}

function nearest(bones: readonly Bone[], at: number, longest: number, matches: (word: Word, index: number) => boolean): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - longest); from--) {
    const start = bones[from] as Bone;
    if (matches(start.word, from)) return from;
    if (start.stop) return undefined;
  }
  return undefined;
}

/** The correction takes up the article, the preposition, the subject or the question word again. */
function beginsLike(start: Word, repair: Word, isQuestion: boolean): boolean {
  const [before, after] = [baseOf(start), baseOf(repair)];
  if (isQuestion && QUESTION_WORDS.has(before)) return true;
  if (before === after) return SUBJECTS.has(before) || PREPOSITIONS.has(before) || isPremodifier(before);
  return isPremodifier(before) && isPremodifier(after);
}

const isPremodifier = (lower: string): boolean => ARTICLES.has(lower) || POSSESSIVES.has(lower);

/** Numbers and names answer to each other anywhere; other words only when the sentence pauses again after the correction. */
function isShortAnswer(bones: readonly Bone[], at: number): boolean {
  const { tag } = (bones[at] as Bone).word;
  const following = bones[at + 1];
  return tag === 'NUM' || tag === 'PROPN' || following === undefined || following.stop || following.interrupted;
}

/** "New York, no sorry, Boston": a name or number of several words goes as a whole. */
function startOfRun(bones: readonly Bone[], at: number): number {
  const { tag } = (bones[at] as Bone).word;
  let from = at - 1;
  while ((tag === 'NUM' || tag === 'PROPN') && at - from < MAX_AFTER_UNSURE_CUE && !bones[from]?.stop && bones[from - 1]?.word.tag === tag) from--;
  return from;
}
