import { lemmas } from '../../document/tagger.ts';
import { standardSpelling } from './standard-spelling.ts';

/** Words whose presence says more about where somebody learnt English than about what they say. */
const LEFT_OUT = new Set(['a', 'an', 'the', 'um', 'uh', 'er', 'erm', 'like', 'just', 'really', 'do', 'does', 'did']);

/**
 * The form in which a sentence is compared by meaning: standard spelling, dictionary forms, no articles. An accent, a dialect or a missing
 * third-person s then leaves hardly a trace. Bank and answer are read the same way. Tense, person and negation are kept as cues, which read the words themselves.
 */
export function plainForm(text: string): string {
  const standard = standardSpelling(withoutNames(text));
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
