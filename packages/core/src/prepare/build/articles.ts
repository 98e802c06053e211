import { parseDocument } from '../../document/parse.ts';
import { IS_LANGUAGE } from './languages.ts';

export const firstOf = (text: string): string => text.split(/\s+/)[0]?.toLowerCase() ?? '';

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the my our your his her their this that these those some any no both all each every one two three four five six many several few fewer less more most enough under over'.split(
    ' ',
  ),
);

export const hasDeterminer = (thing: string): boolean => {
  const first = firstOf(thing);
  const isNumber = parseDocument(first).words[0]?.tag === 'NUM' && !/\d/.test(first);
  return isNumber || DETERMINERS.has(first) || (/^\d/.test(first) && thing.endsWith('s')) || first.endsWith("'s") || first.endsWith('’s');
};

/** "Excel", "SAP Ariba": no word with a small letter. */
export const isName = (thing: string): boolean => !/(?:^|\s)\p{Ll}/u.test(thing) && !/^\d/.test(thing);

/** Letters of abbreviations that are said with a vowel first: "an NVQ", "an MSc". */
const SAID_WITH_VOWEL = /^[AEFHILMNORSX](?:[A-Z]|$|\.)/;

/** "The certificate, part one": there is one of it. */
const IS_NUMBERED = /\b(?:part|unit|module|stage|phase)\s+(?:\d+|one|two|three|four|[ivx]+)$/i;

/** Things that are not counted. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'access advice coaching development equipment experience funding guidance help information knowledge mentoring practice progress promotion progression research software support supervision time training work'.split(
    ' ',
  ),
);
export const IS_PLURAL = /[^s]s$/;
const IS_UNCOUNTED = /(?:ing|ness|acy|ity)$/;
/** Such words are counted, though they end so. */
const COUNTED: ReadonlySet<string> = new Set('ability facility university city activity capacity speciality opportunity quality'.split(' '));

/** The word that says what a thing is: the last before a preposition. */
export function headOf(thing: string): string {
  const { words } = parseDocument(small(thing));
  const preposition = words.findIndex(({ tag, lower }, i) => i > 0 && (tag === 'ADP' || lower === 'to'));
  return (preposition < 0 ? words : words.slice(0, preposition)).at(-1)?.lower ?? '';
}

/** "a " or "an " before a noun that has no word of the kind; by letter, which is right but for a few words. A plural gets none; null for a list, and for a language. */
export function articleOf(thing: string): string | null {
  const head = headOf(thing);
  if (/,\s/.test(thing) || IS_LANGUAGE.test(thing)) return null;
  const first = thing.split(/\s+/)[0] ?? '';
  if (IS_NUMBERED.test(thing)) return 'the ';
  const isUncounted = UNCOUNTED.has(head) || (IS_UNCOUNTED.test(head) && !COUNTED.has(head));
  if (hasDeterminer(thing) || isUncounted || IS_PLURAL.test(head)) return '';
  const isAbbreviation = /^[A-Z](?:[A-Z]|$|\.)/.test(first);
  return (isAbbreviation ? SAID_WITH_VOWEL.test(first) : /^[aeio]/i.test(first)) ? 'an ' : 'a ';
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
