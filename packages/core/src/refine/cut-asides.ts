import { baseOf } from '../disfluency/closed-class.ts';
import type { Sentence } from '../document/document.ts';
import type { Word } from '../document/word.ts';
import { isName, isProtected, isTime } from './claims.ts';
import { cut, type Draft, gapBefore, isKept, type Line, lineOf } from './draft.ts';
import { isVerb, oneOf, phraseBook } from './grammar.ts';

/** Words of an aside; one word between brackets is a name for the thing before, and a long stretch is a part of the story. */
const MIN_ASIDE_WORDS = 2;
const MAX_ASIDE_WORDS = 15;

const DASH_GAP = /^\s*(?:—|–|--)\s*$|^\s+-\s+$/;
const OPEN_BRACKET_GAP = /^["'”’]*\s*\($/;
const CLOSE_BRACKET_GAP = /^\)[,.;:!?…]*(?:\s+["'“‘]*)?$/;
const CLOSE_BRACKET_END = /^\)[.!?…]*$/;

/** What the person did, and why, when and to what end, is the answer and no aside. */
const isSubstance = oneOf(
  "i i'm i've i'd i'll me we we're we've we'd us our because since therefore result results goal goals so led lead built responsible learned e.g i.e for to by",
);
const spoken = phraseBook(`
  by the way | to be honest | to be frank | to be fair with you | how to say | how do you say | how can i say | how should i say | honestly
  if you will | so to speak
`);

/** Cuts what stands between two dashes or in brackets and carries no fact, and "by the way" and its like between two breaks. */
export function cutAsides(draft: Draft): void {
  for (const sentence of draft.doc.sentences) {
    cutBetweenDashes(draft, sentence);
    cutInBrackets(draft, sentence);
    cutSpoken(draft, lineOf(draft, sentence));
  }
}

/** Only where the sentence has two dashes and no more: a third leaves open which belong together. */
function cutBetweenDashes(draft: Draft, { firstWord, endWord }: Sentence): void {
  const dashes: number[] = [];
  for (let index = firstWord + 1; index < endWord; index++) if (/[—–]|--|\s-\s/.test(gapBefore(draft, index))) dashes.push(index);
  const [first, end] = dashes;
  if (first === undefined || end === undefined || dashes.length > 2) return;
  if (!DASH_GAP.test(gapBefore(draft, first)) || !DASH_GAP.test(gapBefore(draft, end))) return;
  const words = draft.doc.words.slice(first, end);
  cutAside(draft, words);
}

function cutInBrackets(draft: Draft, { firstWord, endWord }: Sentence): void {
  let open: number | undefined;
  for (let index = firstWord; index <= endWord; index++) {
    const gap = gapBefore(draft, index);
    const isEnd = index === endWord;
    if (open !== undefined && (isEnd ? CLOSE_BRACKET_END.test(/^\S*/.exec(gap)?.[0] ?? '') : CLOSE_BRACKET_GAP.test(gap))) {
      cutAside(draft, draft.doc.words.slice(open, index));
    }
    if (/[()]/.test(gap)) open = index > firstWord && OPEN_BRACKET_GAP.test(gap) ? index : undefined;
  }
}

function cutAside(draft: Draft, words: readonly Word[]): void {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < MIN_ASIDE_WORDS || words.length > MAX_ASIDE_WORDS) return;
  if (!digresses(words) || words.some((word) => isProtected(word) || isName(word, false) || isTime(word) || isSubstance(word))) return;
  if (!isKept(draft, first.index - 1) || draft.whys[last.index + 1] != null) return;
  for (let index = first.index + 1; index <= last.index; index++) if (/[()[\]"“”]/.test(gapBefore(draft, index))) return;
  for (const { index } of words) draft.whys[index] = 'cut/aside';
}

/** A mere noun phrase explains what stands before it; a clause of its own digresses. */
const digresses = (words: readonly Word[]): boolean => DIGRESSION_STARTS.has(baseOf(words[0] as Word)) && words.some(isVerb);
const DIGRESSION_STARTS = new Set('and but which who as you it that he she they my our'.split(' '));

function cutSpoken(draft: Draft, line: Line): void {
  for (let at = 1; at < line.words.length; at++) {
    const words = spoken(line, at);
    if (words && line.breakAfter[at - 1] && line.breakAfter[at + words.length - 1]) cut(draft, words, 'cut/aside');
  }
}
