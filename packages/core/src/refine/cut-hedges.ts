import type { Word } from '../document/word.ts';
import { isDate, isFigure, isNegation } from './claims.ts';
import { cut, type Draft, type Line } from './draft.ts';
import { clauseFrom, hasFiniteVerb, isDeterminer, isSubject, isVerb, oneOf, opensClause } from './grammar.ts';

export type TextRange = { readonly start: number; readonly end: number };

/** Which words of the line to cut for a hedge at [at, end), or undefined. */
type Trim = (line: Line, at: number, end: number) => readonly Word[] | undefined;

/** Words around a hedge in which a figure makes it part of the claim ("probably the top five"). */
const FIGURE_REACH = 3;
/** Words around "maybe" in which another modal keeps the doubt. */
const MODAL_REACH = 4;

const startsAfter = oneOf('and but so because');
const isModal = oneOf('could might may');
const isApproximator = oneOf('about around roughly nearly almost over under up');

const isNearFigure = ({ words }: Line, at: number, end: number): boolean =>
  words.slice(Math.max(0, at - FIGURE_REACH), at).some(isFigure) || words.slice(end, end + FIGURE_REACH).some((word) => isFigure(word) || isApproximator(word));

const isApart = ({ breakAfter, words }: Line, at: number, end: number): boolean =>
  at > 0 && breakAfter[at - 1] === true && (end === words.length || breakAfter[end - 1] === true);

/** Where the clause after an opinion begins: behind a "that" that only joins. Undefined where there is none, or "that" could be either. */
function clauseStart(line: Line, at: number): number | undefined {
  if (opensClause(line, at) && line.words[at]?.lower !== 'that') return at;
  const next = line.words[at + 1];
  if (line.words[at]?.lower !== 'that' || next === undefined) return undefined;
  if (isVerb(next) && !isSubject(next)) return at;
  if (next.tag === 'ADP') return hasFiniteVerb(clauseFrom(line, at + 1)) ? at + 1 : undefined;
  const isOwnPhrase = isSubject(next) || isDeterminer(next) || next.tag === 'PROPN' || (next.tag === 'NOUN' && next.lower.endsWith('s'));
  return isOwnPhrase && opensClause(line, at + 1) ? at + 1 : undefined;
}

/** "I think we should", "this is, I think, right": a clause around a clause. */
const opinion: Trim = (line, at, end) => {
  const { words, breakAfter } = line;
  const previous = words[at - 1];
  if (previous === undefined || breakAfter[at - 1] || startsAfter(previous)) {
    const opens = clauseStart(line, end);
    if (opens !== undefined && !clauseFrom(line, opens).some((word) => isFigure(word) || isDate(word))) return words.slice(at, opens);
  }
  return isApart(line, at, end) && !isNearFigure(line, at, end) ? words.slice(at, end) : undefined;
};

const isSoftened = (word: Word | undefined): boolean => word !== undefined && ['ADJ', 'ADV', 'VERB', 'AUX', 'DET'].includes(word.tag) && word.lower !== 'thing';
const namesSort = (word: Word): boolean =>
  ['DET', 'ADJ', 'ADP', 'NUM'].includes(word.tag) || isDeterminer(word) || isNegation(word) || ['what', 'which', 'of'].includes(word.lower);

/** "we sort of rebuilt it"; "some kind of leader", "it worked, sort of" mean what they say. */
const softener: Trim = (line, at, end) => {
  const previous = line.words[at - 1];
  if (previous === undefined || namesSort(previous) || isNearFigure(line, at, end)) return undefined;
  return isSoftened(line.words[end]) && !isNegation(line.words[end] as Word) ? line.words.slice(at, end) : undefined;
};

const asksReason = oneOf('because due since or');
const strengthens = oneOf('most very quite more or than');

const probability: Trim = (line, at, end) => {
  const { words } = line;
  const previous = words[at - 1];
  const next = words[end];
  if (next === undefined || asksReason(next) || isNegation(next) || isNearFigure(line, at, end)) return undefined;
  if (previous !== undefined && (strengthens(previous) || isNegation(previous))) return undefined;
  const clause = clauseFrom(line, end);
  return clause.some(isVerb) || words.slice(0, at).some(isVerb) ? words.slice(at, end) : undefined;
};

/** "maybe we could": the modal keeps the doubt. "Maybe sales, maybe design" weighs two things. */
const doubled: Trim = (line, at, end) => {
  const { words } = line;
  const isAgain = words.some((word, index) => index !== at && (word.lower === words[at]?.lower || word.lower === 'or'));
  const near = [...words.slice(Math.max(0, at - MODAL_REACH), at), ...words.slice(end, end + MODAL_REACH)];
  return isAgain || !near.some(isModal) ? undefined : probability(line, at, end);
};

/** "In my opinion, …" */
const frame: Trim = (line, at, end) => {
  if (isApart(line, at, end)) return isNearFigure(line, at, end) ? undefined : line.words.slice(at, end);
  return at === 0 && (line.breakAfter[end - 1] || isSubject(line.words[end])) && opensClause(line, end) ? line.words.slice(at, end) : undefined;
};

const OPINIONS =
  'i think|i believe|i guess|i suppose|i feel|i feel like|i would say' + "|i'd say|i reckon|i imagine|i would think|i'm pretty sure|i am pretty sure";
const FAMILIES: readonly (readonly [string, Trim])[] = [
  [OPINIONS, opinion],
  ['sort of|kind of|sorta|kinda', softener],
  ['probably', probability],
  ['maybe|perhaps|possibly', doubled],
  ['in my opinion|in my view|in my humble opinion|basically|essentially', frame],
];
const TRIMS: ReadonlyMap<string, Trim> = new Map(FAMILIES.flatMap(([phrases, trim]) => phrases.split('|').map((phrase): [string, Trim] => [phrase, trim])));

/**
 * Cuts the hedges at the given ranges, which come in order, where the sentence still says the same without them. Leaves questions, figures and unknown hedges
 * alone. True if it cut any.
 */
export function cutHedges(draft: Draft, line: Line, hedges: readonly TextRange[]): boolean {
  if (hedges.length === 0) return false;
  const asks = draft.whys[line.sentence.endWord - 1] === null && /\?["'”’)]*$/.test(line.sentence.text.slice(-3));
  if (asks) return false;
  let hasCut = false;
  let at = 0;
  for (const hedge of hedges) {
    while ((line.words[at]?.start ?? Number.POSITIVE_INFINITY) < hedge.start) at++;
    let end = at;
    while ((line.words[end]?.end ?? Number.POSITIVE_INFINITY) <= hedge.end) end++;
    if (end === at) continue;
    if (line.words.at(end - 1)?.lower === 'that' && end - at > 1) end--;
    const trim = TRIMS.get(
      line.words
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' '),
    );
    const words = trim?.(line, at, end);
    if (words && words.length < line.words.length) hasCut = cut(draft, words, 'cut/hedge') || hasCut;
  }
  return hasCut;
}
