import type { Document, Sentence } from '../../document/document.ts';

const DONE = new Set(
  'was were had did made got took went ran led kept wrote built found gave told taught learned learnt bought brought came saw sold set spent stood left lost met put rang said sent began chose cut drew drove fell felt flew grew held read rose sat spoke stuck swept wore won'.split(
    ' ',
  ),
);
const OWN = new Set("i i'm i've i'd my me we we've our us".split(' '));

/** A sentence about oneself that tells something done or lived. */
export function isLived(doc: Document, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return words.some(({ lower }) => OWN.has(lower)) && words.some(({ lower, tag }) => DONE.has(lower) || (tag === 'VERB' && lower.endsWith('ed')));
}
