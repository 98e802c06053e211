import { lemmas } from '../../document/tagger.ts';
import { standardSpelling } from './standard-spelling.ts';

/** Words whose presence says more about where somebody learnt English than about what they say. */
const LEFT_OUT = new Set(
  'a an the um uh er erm like just really do does did be been being am is are was were of to at in on for so that which what who as'.split(' '),
);

/**
 * The form in which a sentence is compared by meaning: standard spelling, dictionary forms, no articles. An accent, a dialect or a missing
 * third-person s then leaves hardly a trace. Bank and answer are read the same way. Tense, person and negation are kept as cues, which read the words themselves.
 */
export function plainForm(text: string): string {
  const standard = standardGrammar(standardSpelling(withoutNames(text)));
  const plain = lemmas(standard).filter((lemma) => !LEFT_OUT.has(lemma));
  return plain.length > 0 ? plain.join(' ') : standard;
}

/** Months, days, feasts and nationalities are said for what they mean; other capitalised words inside a sentence are names, and who or where changes nothing. */
const SAID_FOR_MEANING =
  /^(?:I|I'.*|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Christmas|Easter|Ramadan|Eid|Diwali|English)$/;
/** A capitalised word with at least one small letter, after a word of the same sentence. */
const NAME = /(?<=[\p{L}\p{N},;'’"] )\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*/gu;

const withoutNames = (text: string): string => {
  const bare = text.replace(NAME, (name) => (SAID_FOR_MEANING.test(name) ? name : ''));
  return /\p{L}/u.test(bare) ? bare : text;
};

/** Turns of dialects that are more than one word, in the turns of the standard. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\b(i|you|we|they|it) do be (?=\p{L}+ing\b)/gu, '$1 '],
  [/\b(am|is|are|was|were|be) after (?=\p{L}+ing\b)/gu, 'have '],
  [/\bof an? (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night)/gu, 'on '],
  [/\bcouple of\b/gu, 'two'],
  [/\bfor to\b/gu, 'to'],
  [/\ban (?=[bcdfgjklmnpqrstvwxyz])/gu, 'and '],
  [/,? so (?:i|it|they|we|you) (?:do|did|am|is|will|would|have|was)(?: not)?(?=[.,;!?]|$)/gu, ''],
];

const standardGrammar = (text: string): string => TURNS.reduce((read, [from, to]) => read.replace(from, to), text);
