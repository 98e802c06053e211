import type { Document, Sentence } from '../../document/document.ts';
import { PAST_FORMS } from '../words/past-forms.ts';

const OWN = new Set("i i'm i've i'd my me we we've our us".split(' '));

/** A sentence about oneself that tells something done or lived. */
export function isLived(doc: Document, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return words.some(({ lower }) => OWN.has(lower)) && words.some(({ lower, tag }) => PAST_FORMS.has(lower) || (tag === 'VERB' && lower.endsWith('ed')));
}
