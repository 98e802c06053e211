import type { Word } from '../document/word.ts';
import { ARTICLES, baseOf, NOMINATIVES, POSSESSIVES, QUESTION_WORDS } from './closed-class.ts';
import { oneOf } from './marker.ts';
import { surroundingsOf } from './surroundings.ts';

/** Words that announce a correction: words[firstWord, endWord). */
export type Cue = {
  readonly firstWord: number;
  readonly endWord: number;
  /** Nothing but a correction is announced so. An unsure cue counts only where a repair is seen to answer to what stood before. */
  readonly isSure: boolean;
};

/** The pieces that cues are built of, longer ones before those they begin with. */
const PIECES: readonly (readonly string[])[] = [
  ['i', 'meant', 'to', 'say'],
  ['i', 'should', 'say'],
  ['let', 'me', 'rephrase'],
  ['let', 'me', 'say'],
  ['i', 'meant'],
  ['i', 'mean'],
  ['make', 'that'],
  ['scratch', 'that'],
  ['strike', 'that'],
  ['excuse', 'me'],
  ['pardon', 'me'],
  ['better', 'yet'],
  ['hold', 'on'],
  ["i'm", 'sorry'],
  ['or'],
  ['no'],
  ['nope'],
  ['sorry'],
  ['wait'],
  ['rather'],
  ['actually'],
  ['oops'],
  ['oh'],
  ['correction'],
];
const piecesByFirstWord = new Map<string, (readonly string[])[]>();
for (const piece of PIECES) {
  const first = piece[0] ?? '';
  piecesByFirstWord.set(first, [...(piecesByFirstWord.get(first) ?? []), piece]);
}

const SURE = new Set([
  'i meant to say',
  'i meant',
  'scratch that',
  'strike that',
  'let me rephrase',
  'oops',
  'or rather',
  'no make that',
  'or make that',
  'sorry make that',
  'wait make that',
  'actually make that',
]);
/** A word of the first list and a piece of the second are a sure cue: "no sorry", "or no", "no wait", "wait no", "or I mean". */
const OPENS_PAIR = oneOf('or', 'no', 'nope', 'sorry', 'wait');
const CLOSES_PAIR = new Set(['no', 'nope', 'sorry', "i'm sorry", 'wait', 'rather', 'i mean', 'excuse me', 'better yet']);
/** Never a cue alone. */
const ONLY_IN_PAIRS = new Set(['or', 'oh', 'let me say', 'better yet']);
/** Pieces in one cue. */
const MAX_PIECES = 5;

/** The longest cue that begins at words[index], or undefined. Filled pauses inside it are skipped. */
export function cueAt(words: readonly Word[], index: number, isPause: (index: number) => boolean): Cue | undefined {
  const pieces: string[] = [];
  let endWord = index;
  let at = index;
  while (pieces.length < MAX_PIECES) {
    const piece = piecesByFirstWord.get(words[at]?.lower ?? '')?.find((phrase) => phrase.every((lower, offset) => words[at + offset]?.lower === lower));
    if (piece === undefined) break;
    pieces.push(piece.join(' '));
    endWord = at + piece.length;
    at = endWord;
    while (isPause(at) && at < endWord + 2) at++;
  }
  const [first] = pieces;
  if (first === undefined || (pieces.length === 1 && ONLY_IN_PAIRS.has(first))) return undefined;
  const { previous, next, breakBefore, breakAfter } = surroundingsOf(words, index, endWord, isPause);
  if (previous === undefined || next === undefined) return undefined;
  if (!breakBefore && isIdiom(pieces, previous, next)) return undefined;
  const isSure =
    SURE.has(first) || isSurePair(words[index] as Word, pieces) || (first === 'no' && pieces.length === 1 && !breakAfter && isDenialBefore(previous, next));
  if (isSure || (breakBefore && breakAfter) || (first === 'i mean' && breakBefore)) return { firstWord: index, endWord, isSure };
  return undefined;
}

const isSurePair = (word: Word, pieces: readonly string[]): boolean =>
  pieces.length > 1 &&
  (SURE.has(pieces.slice(0, 2).join(' ')) || pieces.some((piece) => SURE.has(piece)) || (OPENS_PAIR(word) && CLOSES_PAIR.has(pieces[1] ?? '')));

/** "in Leeds no the Leeds office": "no" cannot determine what follows. "I said no the first time" answers. */
const isDenialBefore = (previous: Word, next: Word): boolean =>
  !isAnswering(previous) && (ARTICLES.has(next.lower) || POSSESSIVES.has(next.lower) || QUESTION_WORDS.has(next.lower) || NOMINATIVES.has(baseOf(next)));
const isAnswering = oneOf(
  'say',
  'said',
  'says',
  'saying',
  'answer',
  'answered',
  'a',
  'the',
  'is',
  'was',
  'be',
  'and',
  'but',
  'so',
  'or',
  'oh',
  'well',
  'yes',
  'no',
  'with',
  'to',
  'have',
  'had',
  'told',
  'that',
);

/** Ordinary uses of the same words. */
function isIdiom([first, second]: readonly string[], previous: Word, next: Word): boolean {
  if (first === 'no') return isHaving(previous);
  if (first !== 'or') return false;
  if (second === 'no') return isChoice(previous) || next.tag === 'NOUN' || next.tag === 'ADJ';
  return second === 'wait' && (next.tag === 'ADP' || next.tag === 'ADV' || isAfterWait(next));
}

/** "there was no wait list", "and no wait list" */
const isHaving = oneOf('is', 'was', 'are', 'were', 'be', 'been', "there's", 'have', 'has', 'had', 'with', 'of', 'get', 'got', 'almost', 'actually', 'and');
/** "yes or no", "little or no help" */
const isChoice = oneOf('yes', 'little', 'few', 'whether', 'low', 'minimal', 'some');
/** "act or wait for orders" */
const isAfterWait = oneOf('for', 'until', 'till', 'and', 'to', 'at', 'in', 'on');
