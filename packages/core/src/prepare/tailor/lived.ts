import type { Document, Sentence } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import { PAST_FORMS } from '../words/past-forms.ts';

const OWN = new Set("i i'm i've i'd my me we we've our us".split(' '));

/** A sentence about oneself that tells something done or lived. */
export function isLived(doc: Document, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return words.some(({ lower }) => OWN.has(lower)) && words.some(isPastForm);
}

const isPastForm = ({ lower, tag }: Word): boolean => PAST_FORMS.has(lower) || (tag === 'VERB' && lower.endsWith('ed'));

/** Who did it stands at most so many words before what was done: "my old ward's falls went". */
const SUBJECT_WITHIN = 4;

/** The same, and what was done is one's own: in "your leaders came up off the floor, and so could I" it is not. */
export function isOwnDeed(doc: Document, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return words.some((word, at) => isPastForm(word) && words.slice(Math.max(0, at - SUBJECT_WITHIN), at).some(({ lower }) => OWN.has(lower)));
}
