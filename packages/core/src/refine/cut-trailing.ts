import type { Word } from '../document/word.ts';
import { isFigure } from './claims.ts';
import { cut, type Draft, type Line } from './draft.ts';
import { isCoordinator, isVerb, oneOf, phraseBook } from './grammar.ts';

/** Phrases that let a sentence fade out. */
const vague = phraseBook(`
  and stuff | and stuff like that | and things like that | and all that | and all that stuff | and all of that stuff | and that kind of thing
  and that kind of stuff | and that sort of thing | and all that kind of stuff | or whatever | and whatever | and what not | and whatnot
  and that
`);
/** Phrases that ask for a nod or announce the end. */
const closing = phraseBook(`
  so yeah | and yeah | but yeah | so yes | so yeah so | you know what i mean | if you know what i mean | if that makes sense
  so yeah that's it | so yeah that's about it | so yeah that's pretty much it | so that's about it | so that's pretty much it
  so yeah that's all
`);
const farewell = phraseBook(`
  that's it | that's about it | that's pretty much it | that's basically it | that's all | and that's it | so that's it | and that's about it
  i think that's it | things like that | stuff like that | so yeah things like that | so yeah stuff like that | yeah things like that | yeah stuff like that
`);
const dangling = oneOf('and but or because');

/** Words before "or whatever" that are looked through for a figure, which it loosens. */
const FIGURE_REACH = 4;
/** Words of the last member of a list; a longer stretch is a clause. */
const MEMBER_REACH = 8;
/** Words that must stand before an ending for the rest to be a sentence. */
const MIN_WORDS_BEFORE = 2;

/** Cuts endings that trail off. `isLast`: the sentence ends the answer, so that a bare "that's it" only says so. True if it cut any. */
export function cutTrailingOff(draft: Draft, line: Line, isLast: boolean): boolean {
  const { words, breakAfter } = line;
  const whole = farewell(line, 0);
  if (isLast && whole?.length === words.length) return cut(draft, words, 'cut/trailing-off');
  let hasCut = false;
  for (let at = 0; at < words.length; at++) {
    const found = endingAt(line, at);
    if (!found) continue;
    hasCut = cut(draft, found, 'cut/trailing-off') || hasCut;
    at += found.length - 1;
  }
  const last = words.at(-1);
  const hangs = dangling(last) || (last?.lower === 'so' && breakAfter[words.length - 2] === true);
  return (last !== undefined && hangs && words.length > MIN_WORDS_BEFORE && cut(draft, [last], 'cut/trailing-off')) || hasCut;
}

function endingAt(line: Line, at: number): readonly Word[] | undefined {
  const { words, breakAfter } = line;
  const fade = vague(line, at);
  if (fade) {
    const end = at + fade.length;
    const isAtEnd = breakAfter[end - 1] === true || (fade.length > 3 && isCoordinator(words[end]));
    return isAtEnd && (at === 0 ? end === words.length : at >= MIN_WORDS_BEFORE && canFade(line, at)) ? fade : undefined;
  }
  const close = closing(line, at);
  if (!close) return undefined;
  const end = at + close.length;
  return end === words.length && (at === 0 || at >= MIN_WORDS_BEFORE) ? close : undefined;
}

/** Not where it loosens a figure, and not as the last member of a list, which would lose its "and". */
function canFade({ words, breakAfter }: Line, at: number): boolean {
  if (words[at]?.lower === 'or' && words.slice(Math.max(0, at - FIGURE_REACH), at).some(isFigure)) return false;
  let comma = at - 1;
  // The break right before the phrase belongs to the phrase.
  do comma--;
  while (comma >= at - MEMBER_REACH && !breakAfter[comma]);
  if (comma < 0 || !breakAfter[comma]) return true;
  const member = words.slice(comma + 1, at);
  return member.some((word) => isVerb(word) || isCoordinator(word));
}
