import type { Word } from '../document/word.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Pronouns that can only be subjects, and those that can be either ("you", "it"); each with its contractions under {@link baseOf}. */
export const NOMINATIVES = setOf('i we he she they');
export const SUBJECTS = setOf('i you he she it we they that this there who what here');
export const ARTICLES = setOf('a an the');
export const DETERMINERS = setOf('a an the my your his her its our their this that these those some any every each no another');
export const POSSESSIVES = setOf('my your his its our their');
export const PREPOSITIONS = setOf(
  'of to in on at for with from by about into through over under between during without within as than like against around after before since until upon towards toward',
);
export const AUXILIARIES = setOf(
  "am is are was were be been have has had do does did will would can could should shall may might must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't",
);
export const COORDINATORS = setOf('and but or so because');
export const SUBORDINATORS = setOf('if when while because although though whether unless since until that which who where how why what');
/** Adverbs that stand before what they modify and close no clause. */
export const LEADING_ADVERBS = setOf('just really never always even also only still kind sort very so too not probably actually');
export const QUESTION_WORDS = setOf('what which who whom whose when where why how');

/** The word without a contracted verb: "I'm" → "i", "they're" → "they", "that's" → "that". */
export function baseOf(word: Word): string {
  const apostrophe = word.lower.indexOf("'");
  if (apostrophe <= 0) return word.lower;
  const base = word.lower.slice(0, apostrophe);
  return SUBJECTS.has(base) || QUESTION_WORDS.has(base) ? base : word.lower;
}

/** "I'm", "that's", "they've": subject and verb in one word. */
export const isContractedClause = (word: Word): boolean => baseOf(word) !== word.lower;
