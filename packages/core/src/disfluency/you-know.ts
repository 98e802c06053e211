import type { Word } from '../document/word.ts';
import { ARTICLES, AUXILIARIES, COORDINATORS, DETERMINERS, isContractedClause, NOMINATIVES, POSSESSIVES, PREPOSITIONS } from './closed-class.ts';
import { type Marker, oneOf } from './marker.ts';

/** Words after which "you know" has its meaning: "do you know", "as you know", "the people you know", "I hope you know". */
const isGoverning = oneOf(
  'do',
  'did',
  "don't",
  "didn't",
  'can',
  'could',
  'would',
  'should',
  'if',
  'as',
  'than',
  'because',
  'since',
  'before',
  'when',
  'once',
  'until',
  'unless',
  'what',
  'how',
  'who',
  'which',
  'that',
  'whether',
  'let',
  'thing',
  'things',
  'people',
  'person',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anyone',
  'everything',
  'anything',
  'something',
  'all',
  'ones',
  'know',
  'knew',
  'think',
  'hope',
  'sure',
  'believe',
  'guess',
  'bet',
  'say',
  'says',
  'said',
  'show',
  'shows',
  'see',
  'wish',
  'assume',
  'suppose',
  'means',
  'glad',
  'aware',
  'certain',
);
/** What a meant "know" takes: a clause with its conjunction, or a person or thing that is no subject. */
const isComplement = oneOf(
  'that',
  'what',
  'how',
  'where',
  'why',
  'who',
  'whether',
  'which',
  'when',
  'about',
  'of',
  'him',
  'her',
  'me',
  'us',
  'them',
  'anything',
  'something',
  'more',
  'exactly',
  'better',
  'each',
  'as',
  'well',
);

/** "you know" set apart by punctuation, or run in where what follows begins anew ("it was hard you know I was new"). */
export const YOU_KNOW: Marker = {
  kind: 'discourseMarker',
  phrase: ['you', 'know'],
  isMarker: ({ previous, beforePrevious, next, afterNext, breakBefore, breakAfter }) => {
    const isGoverned = !breakBefore && (isGoverning(previous) || (previous?.tag === 'NOUN' && isDefinite(beforePrevious)));
    if (breakAfter || isGoverned) return breakAfter && !isGoverned;
    if (next === undefined || isComplement(next)) return false;
    return (previous !== undefined && isLeftOpen(previous)) || beginsAnew(next, afterNext) || (breakBefore && previous !== undefined && !opensObject(next));
  },
};

/** "the tools you know": a clause that says which. */
const isDefinite = oneOf('the', 'all', 'any', 'every', 'those', 'these');

/** "if you know the ward, you know the people" */
const opensObject = (next: Word): boolean => DETERMINERS.has(next.lower) || isEitherCase(next) || next.tag === 'NOUN' || next.tag === 'PROPN';

/** "a you know second job", "it was you know hard": words that a clause cannot follow. */
const isLeftOpen = (previous: Word): boolean => ARTICLES.has(previous.lower) || POSSESSIVES.has(previous.lower) || isOpenLink(previous);
const isOpenLink = oneOf(
  'of',
  'in',
  'to',
  'at',
  'on',
  'for',
  'with',
  'from',
  'by',
  'about',
  'into',
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  "it's",
  "that's",
  'just',
  'and',
  'or',
);

/** What cannot be the object of "know": the beginning of a clause, a preposition, an adverb. */
const beginsAnew = (next: Word, afterNext: Word | undefined): boolean =>
  [NOMINATIVES, COORDINATORS, PREPOSITIONS, AUXILIARIES].some((set) => set.has(next.lower)) ||
  isContractedClause(next) ||
  isAdverbial(next) ||
  (isEitherCase(next) && afterNext !== undefined && (AUXILIARIES.has(afterNext.lower) || afterNext.tag === 'VERB'));
const isAdverbial = oneOf('maybe', 'just', 'really', 'if', 'then', 'there');
const isEitherCase = oneOf('you', 'it');

/** "you see" set apart on both sides. */
export const YOU_SEE: Marker = {
  kind: 'discourseMarker',
  phrase: ['you', 'see'],
  isMarker: ({ breakBefore, breakAfter }) => breakBefore && breakAfter,
};
