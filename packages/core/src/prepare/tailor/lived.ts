import type { Document, Sentence } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import type { Parroted } from '../tailoring.ts';
import { PAST_FORMS } from '../words/past-forms.ts';
import { isBorrowed } from './borrowed.ts';

const OWN = new Set("i i'm i've i'd my me we we've our us".split(' '));

/** A sentence about oneself that tells something done or lived, and not in the ad's words: in "I would find where time is lost" nothing is. */
export function isLived(doc: Document, sentence: Sentence | undefined, parroted: readonly Parroted[] = []): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord).filter((word) => !isBorrowed(word, parroted));
  return words.some(({ lower }) => OWN.has(lower)) && words.some(isPastForm);
}

const isPastForm = ({ lower, tag }: Word): boolean => PAST_FORMS.has(lower) || (tag === 'VERB' && lower.endsWith('ed'));

/** Who did it stands at most so many words before what was done: "my old ward's falls went". */
const SUBJECT_WITHIN = 4;

/** "I was at Nordpost", "I had a desk": a state is no deed. */
const STATES = new Set(['was', 'were', 'had']);

/** Something was done, and it is one's own: in "your leaders came up off the floor, and so could I" it is not. */
export function isOwnDeed(doc: Document, sentence: Sentence): boolean {
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return words.some(
    (word, at) => isPastForm(word) && !STATES.has(word.lower) && words.slice(Math.max(0, at - SUBJECT_WITHIN), at).some(({ lower }) => OWN.has(lower)),
  );
}
