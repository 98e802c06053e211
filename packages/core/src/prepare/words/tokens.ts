import { FUNCTION_WORDS } from '../../document/function-words.ts';
import { normalise } from '../../document/parse.ts';
import { stemOf } from '../../document/stem.ts';
import { GENERAL_WORDS } from './plain-words.ts';

/** A word of an answer or an ad, parts of hyphenated words apart. Half-open UTF-16 offsets. */
export type Token = {
  readonly lower: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** How telling it is: 0 for a function word, less than 1 for what every interview has. */
  readonly weight: number;
};

const WEIGHT_OF_GENERAL = 0.4;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** British and American spellings share a stem; so do "aim" and "aims". */
const spellingOf = (lower: string): string =>
  lower
    .replace(/'s$/, '')
    .replace(/our(s|ed|ing|ful)?$/, 'or$1')
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/^(program|cent)(?:me|re)(s?)$/, '$1$2');

const stems = new Map<string, string>();
/** The cache starts anew before it grows past a few megabytes. */
const CACHE_LIMIT = 50_000;

/** The stem by which words of an answer, a fact and an ad are compared. */
export function plainStem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size > CACHE_LIMIT) stems.clear();
  const stem = stemOf(spellingOf(lower));
  stems.set(lower, stem);
  return stem;
}

export function weightOf(lower: string): number {
  if (FUNCTION_WORDS.has(lower)) return 0;
  return GENERAL_WORDS.has(lower) ? WEIGHT_OF_GENERAL : 1;
}

/** The words of a text in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = normalise(match[0]);
    tokens.push({ lower, stem: plainStem(lower), start: match.index, end: match.index + match[0].length, weight: weightOf(lower) });
  }
  return tokens;
}
