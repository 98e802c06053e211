import { lemmas } from '../../document/tagger.ts';
import { standardSpelling } from './standard-spelling.ts';

/** Words whose presence says more about where somebody learnt English than about what they say. */
const LEFT_OUT = new Set(['a', 'an', 'the', 'um', 'uh', 'er', 'erm', 'like', 'just', 'really', 'do', 'does', 'did']);

/**
 * The form in which a sentence is compared by meaning: standard spelling, dictionary forms, no articles. An accent, a dialect or a missing
 * third-person s then leaves hardly a trace. Bank and answer are read the same way. Tense, person and negation are kept as cues, which read the words themselves.
 */
export function plainForm(text: string): string {
  const standard = standardSpelling(text);
  const plain = lemmas(standard).filter((lemma) => !LEFT_OUT.has(lemma));
  return plain.length > 0 ? plain.join(' ') : standard;
}
