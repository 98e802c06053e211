import type { Word } from '../document/word.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const NUMBER_WORDS = setOf(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty ' +
    'fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third thirds ' +
    'quarter quarters twice thrice double doubled triple tripled quadruple quadrupled couple percent percentage dollar dollars euro euros pound pounds ' +
    'yen rupee rupees cents pence bucks grand fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);

/** A digit, a number word from two on, a percentage or a currency, also inside a compound ("twenty-five", "Q3"). */
export const isFigure = (word: Word): boolean => /[\p{N}%$£€¥₹]/u.test(word.text) || word.lower.split(/[-']/).some((part) => NUMBER_WORDS.has(part));

const NEGATIONS = setOf(
  'not never no nobody nothing none nowhere without neither nor hardly barely scarcely rarely seldom cannot ' +
    "dont doesnt didnt cant wont isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt ain't aint nope nah",
);

/** A word that turns a statement round; the forms without an apostrophe are how recognisers and fast typists write them. */
export const isNegation = (word: Word): boolean => word.lower.endsWith("n't") || word.lower.split('-').some((part) => NEGATIONS.has(part));

/** What no cut may take away, whatever it is called. */
export const isProtected = (word: Word): boolean => isFigure(word) || isNegation(word);

const DATES = 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december';
const TIMES = setOf(
  `${DATES} spring summer ` +
    'autumn fall winter today tomorrow yesterday tonight now currently recently ago later earlier soon before after until since during next last hour hours ' +
    'day days week weeks month months year years decade decades daily weekly monthly yearly annually',
);

const DATE_WORDS = setOf(DATES);
/** A day or a month by name: with a figure, what people are unsure of when they say "I think". */
export const isDate = (word: Word): boolean => DATE_WORDS.has(word.lower) || word.text === 'May';

export const isTime = (word: Word): boolean => TIMES.has(word.lower);

/** A capital that the start of a sentence or the word "I" does not explain. */
export const isName = (word: Word, isSentenceStart: boolean): boolean =>
  !/^i(?:'|$)/.test(word.lower) && /\p{Lu}/u.test(isSentenceStart ? word.text.slice(1) : word.text);
