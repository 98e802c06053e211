import { FUNCTION_WORDS } from '../../document/function-words.ts';
import { parseDocument } from '../../document/parse.ts';
import { LEANING_ALONE } from './grammar.ts';

/** Words known to be written with a small letter. */
export type Vocabulary = ReadonlySet<string>;

/** The words that stand in these texts with a small letter, and so are no names. */
export const vocabularyOf = (texts: Iterable<string>): Vocabulary => {
  const known = new Set<string>();
  for (const text of texts) for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) if (match[0] === match[0].toLowerCase()) known.add(match[0]);
  return known;
};

/** Tags of first words that are never names. */
const NEVER_NAMES: ReadonlySet<string> = new Set(['DET', 'PRON', 'VERB', 'AUX', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'NUM', 'PART']);
/** What names do not have: these endings, or a small letter after a hyphen. */
const COMMON_ENDING = /-|(?:tion|sion|ness|acy|ency|ety|edge|ment|ings?|ity|ance|ence|ship|ures?|ages?|ables?|less|ful|ous|ive)$/;

/** Whether the first word has its capital only because it may be a name: one word, not known with a small letter, and no abbreviation. */
export function mayBeName(text: string, vocabulary: Vocabulary): boolean {
  const [first, second] = parseDocument(text.slice(0, 200)).words;
  const isAlone = first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && !(second && /^\p{Lu}/u.test(second.text) && second.lower !== 'i');
  return isAlone && !first.lower.startsWith("i'") && lowerFirst(text, vocabulary) === text;
}

/** With a small first letter, unless the first word is "I", an abbreviation, or may be a name; a verb is none. */
export function lowerFirst(text: string, vocabulary: Vocabulary, isVerb = false): string {
  const [first, second] = parseDocument(text.slice(0, 200)).words;
  if (first?.start !== 0) return text;
  const small = first.text.toLowerCase();
  const isPlain = first.text.slice(1) === small.slice(1) && !/\d/.test(first.text);
  if (!isPlain || first.lower === 'i' || first.lower.startsWith("i'")) return text;
  if (first.text.length === 1 && first.lower !== 'a') return text;
  const isPartOfName = !isVerb && second !== undefined && /^\p{Lu}/u.test(second.text) && second.lower !== 'i' && !NEVER_NAMES.has(first.tag);
  if (isPartOfName) return text;
  const isCommon =
    isVerb || NEVER_NAMES.has(first.tag) || FUNCTION_WORDS.has(small) || LEANING_ALONE.has(small) || vocabulary.has(small) || COMMON_ENDING.test(small);
  return isCommon ? small.charAt(0) + text.slice(1) : text;
}

const NONE: Vocabulary = new Set();
/** Tags of words that are no names even alone, or before one. */
const SMALL_WORDS: ReadonlySet<string> = new Set([...NEVER_NAMES].filter((tag) => tag !== 'VERB' && tag !== 'AUX'));

/**
 * With a small first letter where the tag says that the first word is no name. Nothing else is known of a person's own words: endings lie ("Hastings",
 * "Florence", "Unity"), and a verb that stands alone or before a name may be one itself ("Will", "Will Carter").
 */
export function lowerFirstUnlessName(text: string): string {
  const [first, second] = parseDocument(text.slice(0, 200)).words;
  if (first === undefined) return text;
  const mayBeVerb = NEVER_NAMES.has(first.tag) && second !== undefined && (!/^\p{Lu}/u.test(second.text) || second.lower === 'i');
  return SMALL_WORDS.has(first.tag) || mayBeVerb ? lowerFirst(text, NONE) : text;
}

export const upperFirst = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : first.toUpperCase() + text.slice(first.length);
};
